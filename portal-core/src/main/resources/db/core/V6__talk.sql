-- What people say about content of any module. Rows are never deleted: what is withdrawn or hidden changes its state.

create sequence core_comment_seq start with 50 increment by 50;

create table core_comment (
    id          bigint        primary key,
    version     bigint        not null,
    owner_type  varchar(60)   not null,
    owner_id    varchar(64)   not null,
    parent_id   bigint,
    account_id  bigint        not null,
    person_id   bigint,
    author_name varchar(160)  not null,
    text        varchar(2000) not null,
    written_at  timestamp     not null,
    edited_at   timestamp,
    state       varchar(20)   not null,
    reason      varchar(20),
    note        varchar(500)  not null,
    decided_by  varchar(160)  not null,
    decided_at  timestamp,
    constraint core_comment_parent foreign key (parent_id) references core_comment (id)
);
create index core_comment_owner_ix on core_comment (owner_type, owner_id, state, written_at);
create index core_comment_parent_ix on core_comment (parent_id, written_at);
create index core_comment_state_ix on core_comment (state, written_at);

create sequence core_comment_report_seq start with 50 increment by 50;

-- A report is open until a moderator has decided about its comment.
create table core_comment_report (
    id          bigint       primary key,
    comment_id  bigint       not null,
    account_id  bigint       not null,
    reason      varchar(20)  not null,
    note        varchar(500) not null,
    reported_at timestamp    not null,
    settled_at  timestamp,
    constraint core_comment_report_once unique (comment_id, account_id),
    constraint core_comment_report_comment foreign key (comment_id) references core_comment (id)
);
create index core_comment_report_open_ix on core_comment_report (settled_at, comment_id);

create sequence core_congratulation_seq start with 50 increment by 50;

create table core_congratulation (
    id          bigint       primary key,
    owner_type  varchar(60)  not null,
    owner_id    varchar(64)  not null,
    account_id  bigint       not null,
    person_name varchar(160) not null,
    given_at    timestamp    not null,
    constraint core_congratulation_once unique (owner_type, owner_id, account_id)
);
create index core_congratulation_owner_ix on core_congratulation (owner_type, owner_id, given_at);
