import "server-only";
import type { S3Client } from "@aws-sdk/client-s3";
import { Readable } from "node:stream";
import type { Storage } from "./storage-port";

/** 20 MB of code that only those load who keep files in S3. */
const sdk = () => import("@aws-sdk/client-s3");

/**
 * `s3://bucket/prefix`. Region and endpoint come from the query or AWS_REGION and AWS_ENDPOINT_URL_S3, credentials
 * from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. An endpoint of one's own (MinIO, Ceph) is addressed by path.
 */
export function s3Storage(url: URL): Storage {
  const prefix = url.pathname.replace(/^\/|\/$/g, "");
  const at = (key: string) => ({ Bucket: url.hostname, Key: prefix === "" ? key : `${prefix}/${key}` });
  let connecting: Promise<S3Client> | undefined;
  const connected = () => (connecting ??= connect(url));
  return {
    async put(key, bytes) {
      const { PutObjectCommand } = await sdk();
      const client = await connected();
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: bytes.length }));
    },
    async get(key) {
      const { GetObjectCommand, NoSuchKey } = await sdk();
      const client = await connected();
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return Body instanceof Readable ? Body : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      const { DeleteObjectCommand } = await sdk();
      const client = await connected();
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

async function connect(url: URL): Promise<S3Client> {
  const { S3Client } = await sdk();
  const endpoint = url.searchParams.get("endpoint") ?? process.env["AWS_ENDPOINT_URL_S3"];
  return new S3Client({
    region: url.searchParams.get("region") ?? process.env["AWS_REGION"] ?? "us-east-1",
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
}
