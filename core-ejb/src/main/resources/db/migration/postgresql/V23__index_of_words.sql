-- Three letters in a row find every post that has them. The index needs pg_trgm, which comes with PostgreSQL but may not be
-- installed, or not be this user's to add: then a search reads the words of all posts, as it does in H2.
do $$
begin
  create extension if not exists pg_trgm;
  create index post_words_by_letters on post_words using gin (words gin_trgm_ops);
exception
  when insufficient_privilege or feature_not_supported or undefined_file or undefined_object then
    raise notice 'Searches read the words of all posts: pg_trgm cannot be used (%).', sqlerrm;
end $$;
