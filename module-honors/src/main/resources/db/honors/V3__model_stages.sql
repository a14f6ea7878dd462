-- Fields of work, formerly typed freely.
create table honors_field (
    code    varchar(20)  primary key,
    version bigint       not null,
    name    varchar(120) not null,
    place   int          not null,
    state   varchar(10)  not null
);

insert into honors_field (code, version, name, place, state)
select 'LV' || cast(row_number() over (order by f.field) as varchar(10)), 1, f.field, 0, 'OPEN'
from (select distinct field from honors_model) f;

alter table honors_model add column kind varchar(20);
alter table honors_model add column person_id bigint;
alter table honors_model add column collective_id bigint;
alter table honors_model add column field_code varchar(20);
alter table honors_model add column movement varchar(200) default '' not null;
alter table honors_model add column draft_revision int default 1 not null;
alter table honors_model add column portrait_id bigint;
alter table honors_model add column shown_revision int default 0 not null;
alter table honors_model add column shown_name varchar(200);
alter table honors_model add column shown_summary varchar(2000);
alter table honors_model add column shown_portrait_id bigint;
alter table honors_model add column shown_media varchar(2000) default '' not null;
alter table honors_model add column published_on date;
alter table honors_model add column withdrawn_on date;
alter table honors_model add column withdrawn_cause varchar(20);
alter table honors_model add column withdrawn_reason varchar(1000) default '' not null;
alter table honors_model add column proposer_account_id bigint;
alter table honors_model add column proposer_person_id bigint;
alter table honors_model add column proposed_on date;

update honors_model set
    kind = case when subject = 'WAY_OF_WORKING' then 'PRACTICE' else subject end,
    field_code = (select f.code from honors_field f where f.name = honors_model.field),
    proposed_on = cast(changed_at as date);
update honors_model set shown_revision = 1, shown_name = name, shown_summary = summary,
    published_on = cast(changed_at as date) where publication = 'PUBLISHED';
alter table honors_model alter column kind set not null;
alter table honors_model alter column field_code set not null;
alter table honors_model alter column proposed_on set not null;

-- The awards that the published revision of a model links to.
create table honors_model_award (
    model_id bigint not null references honors_model (id),
    award_id bigint not null,
    primary key (model_id, award_id)
);
create index honors_model_award_award on honors_model_award (award_id);

-- What is told of a model; each change is a row of its own, the readers see the one that was published.
create sequence honors_model_story_seq start with 50 increment by 50;
create table honors_model_story (
    id         bigint           primary key,
    model_id   bigint           not null references honors_model (id),
    revision   int              not null,
    title      varchar(200)     not null,
    summary    varchar(2000)    not null,
    story      varchar(1000000) not null,
    figures    varchar(8000)    not null,
    quote      varchar(1000)    not null,
    quote_by   varchar(200)     not null,
    timeline   varchar(20000)   not null,
    steps      varchar(20000)   not null,
    links      varchar(4000)    not null,
    written_by varchar(120)     not null,
    written_at timestamp        not null,
    unique (model_id, revision)
);
-- Stories of the first version were plain paragraphs, one in each line. Their ids are below zero, which the sequence never gives.
insert into honors_model_story (id, model_id, revision, title, summary, story, figures, quote, quote_by, timeline, steps, links,
        written_by, written_at)
select -m.id, m.id, 1, m.name, m.summary,
    case when m.story = '' then '' else '<p>' || replace(replace(replace(replace(m.story, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
        chr(10), '</p><p>') || '</p>' end,
    '', '', '', '', '', '', m.changed_by, m.changed_at from honors_model m;
update honors_model_story set story = replace(story, '<p></p>', '');

-- What the stages ask for.
create table honors_dossier (
    model_id          bigint        primary key references honors_model (id),
    version           bigint        not null,
    evidence          varchar(8000) not null,
    source            varchar(1000) not null,
    mentor_id         bigint,
    plan              varchar(8000) not null,
    milestones        varchar(20000) not null,
    cleared_on        date,
    cleared_by        varchar(120)  not null,
    results           varchar(8000) not null,
    lessons           varchar(8000) not null,
    verified_on       date,
    verified_by       varchar(120)  not null,
    verified_note     varchar(2000) not null,
    council_opinion   varchar(8000) not null,
    council_on        date,
    consent_on        date,
    consent_by        varchar(200)  not null,
    consent_note      varchar(1000) not null,
    approved_on       date,
    approved_by       varchar(120)  not null,
    approved_revision int           not null,
    waves             varchar(20000) not null,
    changed_by        varchar(120)  not null,
    changed_at        timestamp     not null
);
insert into honors_dossier (model_id, version, evidence, source, plan, milestones, cleared_by, results, lessons, verified_by,
        verified_note, council_opinion, consent_by, consent_note, approved_by, approved_revision, waves, changed_by, changed_at)
select m.id, 1, '', m.proposed_by, '', '', '', '', '', '', '', '', '', '', '', 0, '', m.changed_by, m.changed_at from honors_model m;

-- Personal data: in a table of its own, which nothing but its own page reads.
create table honors_model_inner (
    model_id        bigint        primary key references honors_model (id),
    version         bigint        not null,
    born_on         date,
    phone           varchar(40)   not null,
    identity_number varchar(40)   not null,
    address         varchar(500)  not null,
    notes           varchar(8000) not null,
    changed_by      varchar(120)  not null,
    changed_at      timestamp     not null
);

-- Every step that a model takes.
create sequence honors_model_step_seq start with 50 increment by 50;
create table honors_model_step (
    id          bigint        primary key,
    model_id    bigint        not null references honors_model (id),
    action      varchar(20)   not null,
    from_stage  varchar(20)   not null,
    to_stage    varchar(20)   not null,
    reason      varchar(1000) not null,
    note        varchar(2000) not null,
    done_on     date          not null,
    done_by     varchar(120)  not null,
    recorded_at timestamp     not null
);
create index honors_model_step_ix on honors_model_step (model_id, id);

drop index honors_model_field_ix;
alter table honors_model drop column subject;
alter table honors_model drop column field;
alter table honors_model drop column story;
create index honors_model_shown_ix on honors_model (publication, model_year, id);
create index honors_model_field_ix on honors_model (field_code, model_year);
create index honors_model_proposer_ix on honors_model (proposer_account_id);
