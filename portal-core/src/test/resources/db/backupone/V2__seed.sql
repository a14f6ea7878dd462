insert into backup_thing (id, title, open) values (1, 'seeded by the migration', true);
