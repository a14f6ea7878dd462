create sequence emulation_document_seq start with 50 increment by 50;

create table emulation_document (
    id           bigint           primary key,
    version      bigint           not null,
    kind         varchar(20)      not null,
    doc_number   varchar(100)     not null,
    issuer       varchar(300)     not null,
    place        varchar(120)     not null,
    issued_on    date             not null,
    title        varchar(1000)    not null,
    subject_year int              not null,
    body         varchar(1000000) not null,
    unit_id      bigint,
    visibility   varchar(20)      not null,
    plain        varchar(1500)    not null,
    changed_by   varchar(120)     not null,
    changed_at   timestamp        not null
);
create index emulation_document_issued_ix on emulation_document (issued_on, id);
create index emulation_document_kind_ix on emulation_document (kind, issued_on);
create index emulation_document_year_ix on emulation_document (subject_year, issued_on);
create index emulation_document_unit_ix on emulation_document (unit_id, issued_on);
create index emulation_document_number_ix on emulation_document (doc_number);
