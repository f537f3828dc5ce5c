# One image for every instance and every role, built without secrets: docker build -t hoidap .
# Written without a container engine at hand: what it runs is tested, the file itself is not (docs/operations.md).
FROM node:24-bookworm-slim
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 npm_config_update_notifier=false

COPY package.json package-lock.json ./
# No package needs its install script (scripts/lib/supply.test.mjs).
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY . .
RUN node scripts/build.mjs && mkdir -p .data /files && chown node:node .data /files

USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which does not pass SIGTERM on in time.
CMD ["node", "scripts/start.mjs"]
