-- The newest questions of a year, page by page: public_versions knows no year to be ordered within.
create index search_documents_year_idx on search_documents (year, published_at desc, id desc);
