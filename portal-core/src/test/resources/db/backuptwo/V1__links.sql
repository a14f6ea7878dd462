create table backup_apart (
    name varchar(20) primary key,
    thing bigint not null references backup_thing (id)
);
