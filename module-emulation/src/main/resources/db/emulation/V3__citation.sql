-- Under which keys others cite a document: its number, for a law also its name.
create table emulation_citation_key (
    document_id bigint       not null,
    lookup      varchar(320) not null,
    constraint emulation_citation_key_pk primary key (document_id, lookup),
    constraint emulation_citation_key_of foreign key (document_id) references emulation_document (id)
);
create index emulation_citation_key_ix on emulation_citation_key (lookup);

create sequence emulation_citation_seq start with 50 increment by 50;

-- One row for each document that another one refers to; target_id stays null until the library has it.
create table emulation_citation (
    id          bigint       primary key,
    document_id bigint       not null,
    place       int          not null,
    relation    varchar(10)  not null,
    kind        varchar(40)  not null,
    number      varchar(100) not null,
    name        varchar(300) not null,
    issued_on   date,
    issue_year  int,
    issuer      varchar(300) not null,
    lookup      varchar(320) not null,
    slot        varchar(340) not null,
    target_id   bigint,
    constraint emulation_citation_of foreign key (document_id) references emulation_document (id),
    constraint emulation_citation_target foreign key (target_id) references emulation_document (id)
);
create index emulation_citation_document_ix on emulation_citation (document_id, place);
create index emulation_citation_target_ix on emulation_citation (target_id, relation, document_id);
create index emulation_citation_lookup_ix on emulation_citation (lookup);
create index emulation_citation_slot_ix on emulation_citation (slot, target_id);
