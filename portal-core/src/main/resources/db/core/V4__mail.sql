-- Mail that waits to be sent, was sent or could not be. A person gets the mail of one key once, so rows stay; what they say is
-- dropped some time after it was sent.

create sequence core_mail_seq start with 50 increment by 50;

create table core_mail (
    id         bigint         primary key,
    person_id  bigint         not null,
    once_key   varchar(200)   not null,
    address    varchar(160)   not null,
    language   varchar(5)     not null,
    subject    varchar(300)   not null,
    body_text  varchar(100000) not null,
    body_html  varchar(200000),
    state      varchar(10)    not null,
    attempts   int            not null,
    created_at timestamp      not null,
    next_at    timestamp      not null,
    claimed_at timestamp,
    sent_at    timestamp,
    last_error varchar(500),
    constraint core_mail_once unique (person_id, once_key),
    constraint core_mail_person foreign key (person_id) references core_person (id)
);
create index core_mail_state_ix on core_mail (state, next_at);

-- How people want to get their notices by mail; without a row, as a daily digest.
create table core_notice_choice (
    account_id bigint      primary key,
    mail       varchar(10) not null,
    constraint core_notice_choice_account foreign key (account_id) references core_account (id)
);

-- A notice that waits for the next daily digest.
alter table core_notice add column digest boolean default false not null;
create index core_notice_digest_ix on core_notice (digest, created_at);
