create sequence backup_thing_seq start with 50 increment by 50;

create table backup_thing (
    id       bigint primary key,
    parent   bigint references backup_thing (id),
    title    varchar(200) not null,
    body     text,
    price    numeric(12, 2),
    weight   double precision,
    open     boolean not null,
    born     date,
    noted    timestamp,
    changed  timestamp with time zone,
    mark     uuid
);
