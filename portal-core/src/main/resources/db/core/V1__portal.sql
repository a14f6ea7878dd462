-- Moments are stored in UTC without a zone; ids come from sequences that hand out 50 at a time.

create table core_module (
    id         varchar(20)  primary key,
    version    bigint       not null,
    enabled    boolean      not null,
    changed_at timestamp    not null,
    changed_by varchar(100) not null
);

create sequence core_unit_seq start with 50 increment by 50;

create table core_unit (
    id         bigint       primary key,
    version    bigint       not null,
    code       varchar(40)  not null,
    name       varchar(200) not null,
    short_name varchar(80),
    kind       varchar(20)  not null,
    parent_id  bigint,
    starts_on  date         not null,
    ends_on    date,
    place      int          not null,
    successor_id bigint,
    constraint core_unit_code unique (code),
    constraint core_unit_parent foreign key (parent_id) references core_unit (id),
    constraint core_unit_successor foreign key (successor_id) references core_unit (id)
);
create index core_unit_parent_ix on core_unit (parent_id);

create sequence core_person_seq start with 50 increment by 50;

create table core_person (
    id         bigint       primary key,
    version    bigint       not null,
    code       varchar(40)  not null,
    full_name  varchar(120) not null,
    plain_name varchar(120) not null,
    sort_name  varchar(400) not null,
    gender     varchar(10),
    born_on    date,
    email      varchar(160),
    phone      varchar(40),
    joined_on  date,
    left_on    date,
    constraint core_person_code unique (code)
);
create index core_person_sort_ix on core_person (sort_name, id);

create sequence core_position_seq start with 50 increment by 50;

create table core_position (
    id         bigint       primary key,
    version    bigint       not null,
    person_id  bigint       not null,
    unit_id    bigint       not null,
    title      varchar(160) not null,
    unit_head  boolean      not null,
    main       boolean      not null,
    starts_on  date         not null,
    ends_on    date,
    constraint core_position_person foreign key (person_id) references core_person (id),
    constraint core_position_unit foreign key (unit_id) references core_unit (id)
);
create index core_position_person_ix on core_position (person_id);
create index core_position_unit_ix on core_position (unit_id);

create sequence core_account_seq start with 50 increment by 50;

create table core_account (
    id               bigint       primary key,
    version          bigint       not null,
    login            varchar(60)  not null,
    person_id        bigint,
    password_hash    varchar(300),
    enabled          boolean      not null,
    must_change      boolean      not null,
    session_epoch    int          not null,
    language         varchar(5),
    created_at       timestamp    not null,
    last_sign_in_at  timestamp,
    constraint core_account_login unique (login),
    constraint core_account_person foreign key (person_id) references core_person (id)
);

create sequence core_role_seq start with 50 increment by 50;

create table core_role (
    id          bigint       primary key,
    version     bigint       not null,
    role_key    varchar(40)  not null,
    name        varchar(120) not null,
    description varchar(500),
    built_in    boolean      not null,
    enabled     boolean      not null,
    constraint core_role_key unique (role_key)
);

create table core_role_permission (
    role_id    bigint      not null,
    permission varchar(90) not null,
    primary key (role_id, permission),
    constraint core_role_permission_role foreign key (role_id) references core_role (id)
);

-- Permissions whose first roles were given, so that an administrator's later choice is not undone at the next start.
create table core_permission_seen (
    permission varchar(90) primary key
);

-- Modules whose part of the demo department was loaded.
create table core_demo (
    module    varchar(20) primary key,
    loaded_at timestamp   not null
);

create sequence core_role_grant_seq start with 50 increment by 50;

create table core_role_grant (
    id         bigint       primary key,
    version    bigint       not null,
    account_id bigint       not null,
    role_id    bigint       not null,
    unit_id    bigint,
    starts_on  date         not null,
    ends_on    date,
    granted_by varchar(100) not null,
    granted_at timestamp    not null,
    constraint core_role_grant_account foreign key (account_id) references core_account (id),
    constraint core_role_grant_role foreign key (role_id) references core_role (id),
    constraint core_role_grant_unit foreign key (unit_id) references core_unit (id)
);
create index core_role_grant_account_ix on core_role_grant (account_id);

create sequence core_access_token_seq start with 50 increment by 50;

create table core_access_token (
    id           bigint       primary key,
    version      bigint       not null,
    account_id   bigint       not null,
    name         varchar(120) not null,
    token_hash   varchar(64)  not null,
    hint         varchar(12)  not null,
    read_only    boolean      not null,
    created_at   timestamp    not null,
    expires_at   timestamp    not null,
    last_used_at timestamp,
    revoked_at   timestamp,
    constraint core_access_token_hash unique (token_hash),
    constraint core_access_token_account foreign key (account_id) references core_account (id)
);
create index core_access_token_account_ix on core_access_token (account_id);

create sequence core_audit_seq start with 50 increment by 50;

create table core_audit (
    id           bigint        primary key,
    happened_at  timestamp     not null,
    actor        varchar(100)  not null,
    action       varchar(80)   not null,
    content_type varchar(60),
    content_id   varchar(64),
    detail       varchar(4000)
);
create index core_audit_content_ix on core_audit (content_type, content_id);
create index core_audit_time_ix on core_audit (happened_at);

create sequence core_notice_seq start with 50 increment by 50;

create table core_notice (
    id         bigint       primary key,
    account_id bigint       not null,
    once_key   varchar(160) not null,
    text_key   varchar(120) not null,
    arguments  varchar(2000) not null,
    url        varchar(300),
    created_at timestamp    not null,
    read_at    timestamp,
    constraint core_notice_once unique (account_id, once_key),
    constraint core_notice_account foreign key (account_id) references core_account (id)
);
create index core_notice_account_ix on core_notice (account_id, read_at);

-- Changes of content in the order in which search applies them. A row has no position until its transaction has
-- committed and the sequencer has seen it; positions are therefore in the order in which rows became visible.

create table core_search_outbox (
    id           bigint      generated by default as identity primary key,
    position     bigint,
    content_type varchar(60) not null,
    content_id   varchar(64) not null,
    recorded_at  timestamp   not null
);
create unique index core_search_outbox_position_ix on core_search_outbox (position);

-- How far the sequencer has come, up to where rows were dropped again, and which life of the database this is: an index that
-- was made in another life, or that stopped before what was dropped, is rebuilt.
create table core_search_position (
    id            int         primary key,
    last_position bigint      not null,
    dropped_to    bigint      not null,
    life          varchar(36)
);
insert into core_search_position (id, last_position, dropped_to) values (1, 0, 0);
