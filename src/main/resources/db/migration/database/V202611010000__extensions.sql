-- Trusted extensions: the owner of the database may add them, no superuser is needed.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
