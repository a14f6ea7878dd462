-- Tasks of plans. One row is one thing to do by one date; what comes again has a row for each time (series_id, occurrence).
-- audience repeats who may open the document, so that lists and figures narrow themselves without reading documents.

create sequence emulation_task_seq start with 50 increment by 50;
create sequence emulation_task_note_seq start with 50 increment by 50;
create sequence emulation_calendar_link_seq start with 50 increment by 50;

create table emulation_task (
    id            bigint        primary key,
    version       bigint        not null,
    document_id   bigint        not null,
    task_number   varchar(40)   not null,
    text          varchar(4000) not null,
    task_year     int           not null,
    quarter       int,
    due_on        date,
    due_text      varchar(300)  not null,
    lead_unit_id  bigint,
    responsible   varchar(6200) not null,
    state         varchar(20)   not null,
    result        varchar(4000) not null,
    finished_on   date,
    closed        int           not null,
    sort_on       date          not null,
    recurrence    varchar(20)   not null,
    recurs_until  date,
    series_id     bigint,
    occurrence    int           not null,
    anchor        date,
    audience      varchar(2000) not null,
    plain         varchar(4100) not null,
    late_told_on  date,
    changed_by    varchar(120)  not null,
    changed_at    timestamp     not null,
    constraint emulation_task_document foreign key (document_id) references emulation_document (id),
    constraint emulation_task_occurrence unique (series_id, occurrence)
);
create index emulation_task_document_ix on emulation_task (document_id);
create index emulation_task_order_ix on emulation_task (closed, sort_on, id);
create index emulation_task_year_ix on emulation_task (task_year, closed, sort_on);
create index emulation_task_due_ix on emulation_task (due_on);
create index emulation_task_lead_ix on emulation_task (lead_unit_id);
create index emulation_task_audience_ix on emulation_task (audience);

create table emulation_task_unit (
    task_id bigint not null,
    unit_id bigint not null,
    primary key (task_id, unit_id),
    constraint emulation_task_unit_task foreign key (task_id) references emulation_task (id)
);
create index emulation_task_unit_ix on emulation_task_unit (unit_id);

create table emulation_task_note (
    id         bigint        primary key,
    task_id    bigint        not null,
    action     varchar(20)   not null,
    text       varchar(4000) not null,
    author     varchar(120)  not null,
    written_at timestamp     not null,
    constraint emulation_task_note_task foreign key (task_id) references emulation_task (id)
);
create index emulation_task_note_ix on emulation_task_note (task_id, id);

-- One private link of the calendar for each account; only a digest of its key is kept.
create table emulation_calendar_link (
    id         bigint      primary key,
    version    bigint      not null,
    account_id bigint      not null,
    key_hash   varchar(64) not null,
    made_at    timestamp   not null,
    constraint emulation_calendar_link_account unique (account_id),
    constraint emulation_calendar_link_key unique (key_hash)
);
