-- How many terms a question has: reading its terms for that would cost a look out of line for every candidate.
alter table routing_examples add column term_count smallint not null default 0;
update routing_examples set term_count = cardinality(terms);
