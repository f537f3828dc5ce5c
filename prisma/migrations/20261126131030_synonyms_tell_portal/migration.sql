-- Another pair of words is another result: kept pages of searches are rendered anew.
create trigger search_synonyms_tell_portal after insert or update or delete on search_synonyms
  for each statement execute function tell_portal();
