/* A worker of our own address around altcha's, which takes a challenge and posts the solution: no blob, no eval. */
import "altcha/workers/pbkdf2";
