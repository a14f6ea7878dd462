-- Texts stand apart from what lists show: a list never reads them.
create table emulation_document_text (
    id         bigint           primary key,
    body       varchar(1000000) not null,
    recipients varchar(4000)    not null
);
insert into emulation_document_text (id, body, recipients) select id, body, '' from emulation_document;

alter table emulation_document add column text_id bigint;
update emulation_document set text_id = id;
alter table emulation_document alter column text_id set not null;
alter table emulation_document add constraint emulation_document_text_fk foreign key (text_id) references emulation_document_text (id);
create index emulation_document_text_ix on emulation_document (text_id);
alter table emulation_document drop column body;

alter table emulation_document alter column kind type varchar(40);
alter table emulation_document alter column issued_on drop not null;
alter table emulation_document alter column plain type varchar(1600);

alter table emulation_document add column status varchar(20) default 'ISSUED' not null;
alter table emulation_document add column status_reason varchar(1000) default '' not null;
alter table emulation_document add column status_on date;
alter table emulation_document add column superseded_by bigint;
alter table emulation_document add column effective_from date;
alter table emulation_document add column effective_to date;
alter table emulation_document add column urgency varchar(20) default 'NORMAL' not null;
alter table emulation_document add column sign_authority varchar(20) default 'NONE' not null;
alter table emulation_document add column sign_for varchar(200) default '' not null;
alter table emulation_document add column sign_position varchar(200) default '' not null;
alter table emulation_document add column sign_name varchar(120) default '' not null;
alter table emulation_document add column revision int default 1 not null;
alter table emulation_document add column step varchar(20) default 'ADDED' not null;
-- The year and the number that the department's register gave; null for what others numbered.
alter table emulation_document add column register_year int;
alter table emulation_document add column register_number int;
-- Derived, for lists: who may see it (OPEN or INNER), under which day it stands, the issuer without marks.
alter table emulation_document add column reach varchar(10) default 'INNER' not null;
alter table emulation_document add column listed_on date;
alter table emulation_document add column issuer_key varchar(300) default '' not null;

update emulation_document set status = 'DRAFT' where doc_number = '';
update emulation_document set reach = 'OPEN' where visibility = 'EVERYONE' and status <> 'DRAFT';
update emulation_document set listed_on = issued_on, plain = ' ' || plain;
alter table emulation_document alter column listed_on set not null;
alter table emulation_document add constraint emulation_document_superseded foreign key (superseded_by)
    references emulation_document (id);
-- The last guard: whatever happens, no number is given twice.
alter table emulation_document add constraint emulation_document_registered unique (register_year, register_number, kind);

-- Every index ends in what the reader's rights ask for, so that counting needs no rows.
drop index emulation_document_issued_ix;
drop index emulation_document_kind_ix;
drop index emulation_document_year_ix;
drop index emulation_document_unit_ix;
create index emulation_document_listed_ix on emulation_document (listed_on desc, id desc, reach, unit_id);
create index emulation_document_kind_ix on emulation_document (kind, listed_on desc, id desc, reach, unit_id);
create index emulation_document_year_ix on emulation_document (subject_year, listed_on desc, id desc, reach, unit_id);
create index emulation_document_unit_ix on emulation_document (unit_id, listed_on desc, id desc, reach);
create index emulation_document_status_ix on emulation_document (status, listed_on desc, id desc, effective_to, reach, unit_id);
create index emulation_document_issuer_ix on emulation_document (issuer_key, listed_on desc, id desc, reach, unit_id);
create index emulation_document_reach_ix on emulation_document (reach, listed_on desc, id desc, unit_id, status, effective_to);
create index emulation_document_superseded_ix on emulation_document (superseded_by);
create index emulation_document_effective_ix on emulation_document (effective_to);

-- The words of number, title and issuer without marks: the filter finds rare words without reading every row.
create table emulation_document_word (
    word        varchar(60) not null,
    document_id bigint      not null,
    constraint emulation_document_word_pk primary key (word, document_id),
    constraint emulation_document_word_of foreign key (document_id) references emulation_document (id)
);
create index emulation_document_word_ix on emulation_document_word (document_id);
insert into emulation_document_word (word, document_id)
    select distinct substring(regexp_substr(d.plain, '[^ ]+', 1, v.n) from 1 for 60), d.id from emulation_document d cross join (values
    (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20),
    (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32), (33), (34), (35), (36), (37), (38),
    (39), (40), (41), (42), (43), (44), (45), (46), (47), (48), (49), (50), (51), (52), (53), (54), (55), (56),
    (57), (58), (59), (60), (61), (62), (63), (64), (65), (66), (67), (68), (69), (70), (71), (72), (73), (74),
    (75), (76), (77), (78), (79), (80), (81), (82), (83), (84), (85), (86), (87), (88), (89), (90), (91), (92),
    (93), (94), (95), (96), (97), (98), (99), (100), (101), (102), (103), (104), (105), (106), (107), (108),
    (109), (110), (111), (112), (113), (114), (115), (116), (117), (118), (119), (120), (121), (122), (123),
    (124), (125), (126), (127), (128), (129), (130), (131), (132), (133), (134), (135), (136), (137), (138),
    (139), (140), (141), (142), (143), (144), (145), (146), (147), (148), (149), (150)) as v (n)
    where regexp_substr(d.plain, '[^ ]+', 1, v.n) is not null;

-- What a document was before each change.
create sequence emulation_document_version_seq start with 50 increment by 50;
create table emulation_document_version (
    id             bigint           primary key,
    document_id    bigint           not null,
    revision       int              not null,
    step           varchar(20)      not null,
    kind           varchar(40)      not null,
    doc_number     varchar(100)     not null,
    issuer         varchar(300)     not null,
    place          varchar(120)     not null,
    issued_on      date,
    title          varchar(1000)    not null,
    subject_year   int              not null,
    unit_id        bigint,
    visibility     varchar(20)      not null,
    effective_from date,
    effective_to   date,
    urgency        varchar(20)      not null,
    sign_authority varchar(20)      not null,
    sign_for       varchar(200)     not null,
    sign_position  varchar(200)     not null,
    sign_name      varchar(120)     not null,
    body           varchar(1000000) not null,
    recipients     varchar(4000)    not null,
    changed_by     varchar(120)     not null,
    changed_at     timestamp        not null,
    constraint emulation_document_version_of foreign key (document_id) references emulation_document (id),
    constraint emulation_document_version_once unique (document_id, revision)
);

-- The registers of the department: how numbers of a kind look, and the last one of each year.
create table emulation_register (
    kind    varchar(40) primary key,
    version bigint      not null,
    layout  varchar(60) not null
);
insert into emulation_register (kind, version, layout) values
    ('RESOLUTION', 0, '{number}/{kind}-{agency}'),
    ('DECISION', 0, '{number}/{kind}-{agency}'),
    ('DIRECTIVE', 0, '{number}/{kind}-{agency}'),
    ('REGULATION', 0, '{number}/{kind}-{agency}'),
    ('RULES', 0, '{number}/{kind}-{agency}'),
    ('COMMUNIQUE', 0, '{number}/{kind}-{agency}'),
    ('NOTICE', 0, '{number}/{kind}-{agency}'),
    ('GUIDELINE', 0, '{number}/{kind}-{agency}'),
    ('PROGRAMME', 0, '{number}/{kind}-{agency}'),
    ('PLAN', 0, '{number}/{kind}-{agency}'),
    ('SCHEME', 0, '{number}/{kind}-{agency}'),
    ('PROPOSAL', 0, '{number}/{kind}-{agency}'),
    ('PROJECT', 0, '{number}/{kind}-{agency}'),
    ('REPORT', 0, '{number}/{kind}-{agency}'),
    ('MINUTES', 0, '{number}/{kind}-{agency}'),
    ('SUBMISSION', 0, '{number}/{kind}-{agency}'),
    ('CONTRACT', 0, '{number}/{kind}-{agency}'),
    ('OFFICIAL_LETTER', 0, '{number}/{agency}-{unit}'),
    ('TELEGRAM', 0, '{number}/{kind}-{agency}'),
    ('MEMORANDUM', 0, '{number}/{kind}-{agency}'),
    ('AGREEMENT', 0, '{number}/{kind}-{agency}'),
    ('POWER_OF_ATTORNEY', 0, '{number}/{kind}-{agency}'),
    ('INVITATION', 0, '{number}/{kind}-{agency}'),
    ('LETTER_OF_INTRODUCTION', 0, '{number}/{kind}-{agency}'),
    ('LEAVE_PERMIT', 0, '{number}/{kind}-{agency}'),
    ('DISPATCH_SLIP', 0, '{number}/{kind}-{agency}'),
    ('TRANSFER_SLIP', 0, '{number}/{kind}-{agency}'),
    ('NOTIFICATION_SLIP', 0, '{number}/{kind}-{agency}'),
    ('PUBLIC_LETTER', 0, '{number}/{agency}-{unit}');

create table emulation_register_year (
    kind          varchar(40) not null,
    register_year int         not null,
    last_number   int         not null,
    constraint emulation_register_year_pk primary key (kind, register_year),
    constraint emulation_register_year_of foreign key (kind) references emulation_register (kind)
);

-- The department as its own documents name it: one row.
create table emulation_agency (
    id           bigint       primary key,
    version      bigint       not null,
    name         varchar(300) not null,
    superior     varchar(300) not null,
    abbreviation varchar(40)  not null,
    place        varchar(120) not null
);
insert into emulation_agency (id, version, name, superior, abbreviation, place) values (1, 0, '', '', '', '');
