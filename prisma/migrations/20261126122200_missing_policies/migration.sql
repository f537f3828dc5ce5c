-- Time limits that an installation was set up without. An empty database gets all of them from the reference data.
insert into policies (key, version, amount, unit, legal_basis, valid_from)
select missing.key, 1, missing.amount, missing.unit::policy_unit, 'Quy chế mẫu, đơn vị phải xác nhận', date '2026-01-01'
from (values
  ('triage', 8, 'working_hours'),
  ('acceptance', 1, 'working_days'),
  ('answer.urgent', 4, 'working_hours'),
  ('answer.normal', 15, 'working_days'),
  ('answer.complex', 20, 'working_days'),
  ('info', 10, 'working_days'),
  ('info.reminder', 5, 'working_days'),
  ('publication', 2, 'working_days'),
  ('rating', 30, 'days'),
  ('reopening', 15, 'days'),
  ('closing', 15, 'days'),
  ('late.repeat', 7, 'working_days'),
  ('retention', 365, 'days')
) as missing (key, amount, unit)
where exists (select from policies)
  and not exists (select from policies known where known.key = missing.key);
