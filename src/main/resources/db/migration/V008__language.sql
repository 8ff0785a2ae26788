-- The language that the person chose, so that it follows them to another browser; null where they never chose.
alter table person add column language text check (length(language) between 2 and 8);
