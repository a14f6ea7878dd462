-- Files on their way into the library. A row says what was understood of one file and what became of it; the file itself is kept by
-- core. A row of a batch is done or it is not: a server that dies in the middle leaves it PENDING, and the next one takes it up.

create sequence emulation_intake_seq start with 50 increment by 50;
create sequence emulation_intake_batch_seq start with 50 increment by 50;

create table emulation_intake_batch (
    id              bigint       primary key,
    version         bigint       not null,
    name            varchar(300) not null,
    state           varchar(20)  not null,
    cause           varchar(300) not null,
    account_id      bigint,
    login           varchar(120) not null,
    started_by      varchar(300) not null,
    started_at      timestamp    not null,
    ended_at        timestamp,
    unit_id         bigint,
    visibility      varchar(20)  not null,
    claimed_until   timestamp
);
create index emulation_intake_batch_state_ix on emulation_intake_batch (state);

create table emulation_intake (
    id              bigint        primary key,
    version         bigint        not null,
    batch_id        bigint,
    place           int           not null,
    name            varchar(300)  not null,
    entry           varchar(1000) not null,
    sha256          varchar(64)   not null,
    state           varchar(20)   not null,
    cause           varchar(300)  not null,
    cause_arguments varchar(1000) not null,
    document_id     bigint,
    twin_id         bigint,
    login           varchar(120)  not null,
    brought_by      varchar(300)  not null,
    brought_at      timestamp     not null,
    reading         text          not null,
    original        text          not null,
    constraint emulation_intake_document foreign key (document_id) references emulation_document (id) on delete set null,
    constraint emulation_intake_in_batch foreign key (batch_id) references emulation_intake_batch (id),
    constraint emulation_intake_place unique (batch_id, place)
);
create index emulation_intake_state_ix on emulation_intake (state, id);
create index emulation_intake_sha_ix on emulation_intake (sha256);
create index emulation_intake_document_ix on emulation_intake (document_id);
