-- Proofs of work that were used, by the nonce of their challenge, until the challenge is out of date anyway: each one
-- opens one form once. Written in the transaction of what it was used for.
create table spent_proofs (
  nonce text primary key,
  expires_at timestamptz(3) not null
);
create index spent_proofs_expires_at on spent_proofs (expires_at);
