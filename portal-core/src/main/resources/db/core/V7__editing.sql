-- What somebody has open in an editor: the fields as they were last seen there, and when. A row without fields says only that
-- the page is open.

create sequence core_working_copy_seq start with 50 increment by 50;

create table core_working_copy (
    id           bigint       primary key,
    content      varchar(160) not null,
    account_id   bigint       not null,
    person_name  varchar(160) not null,
    title        varchar(300) not null,
    page         varchar(300) not null,
    base_version bigint       not null,
    fields       varchar(1000000),
    saved_at     timestamp,
    seen_at      timestamp    not null,
    constraint core_working_copy_once unique (content, account_id)
);
create index core_working_copy_account_ix on core_working_copy (account_id, saved_at);
create index core_working_copy_seen_ix on core_working_copy (seen_at);
