-- Files that belong to content of any module. The content itself lies in the data folder under its SHA-256; rows that name the
-- same one share it.

create sequence core_file_seq start with 50 increment by 50;

create table core_file (
    id           bigint       primary key,
    version      bigint       not null,
    owner_type   varchar(60)  not null,
    owner_id     varchar(64)  not null,
    purpose      varchar(40)  not null,
    file_name    varchar(150) not null,
    file_type    varchar(20)  not null,
    byte_count   bigint       not null,
    sha256       varchar(64)  not null,
    place        int          not null,
    caption      varchar(500) not null,
    alt_text     varchar(500) not null,
    added_by     varchar(100) not null,
    added_by_name varchar(160) not null,
    added_at     timestamp    not null
);
create index core_file_owner_ix on core_file (owner_type, owner_id, purpose, place);
create index core_file_sha256_ix on core_file (sha256);
