import "server-only";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { Readable } from "node:stream";
import type { Storage } from "./storage";

/**
 * `s3://bucket/prefix`. Region and endpoint come from the query or AWS_REGION and AWS_ENDPOINT_URL_S3, credentials
 * from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. An endpoint of one's own (MinIO, Ceph) is addressed by path.
 */
export function s3Storage(url: URL): Storage {
  const bucket = url.hostname;
  const prefix = url.pathname.replace(/^\/|\/$/g, "");
  const endpoint = url.searchParams.get("endpoint") ?? process.env["AWS_ENDPOINT_URL_S3"];
  const client = new S3Client({
    region: url.searchParams.get("region") ?? process.env["AWS_REGION"] ?? "us-east-1",
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix === "" ? key : `${prefix}/${key}` });
  return {
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: bytes.length }));
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return Body instanceof Readable ? Body : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}
