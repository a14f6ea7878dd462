-- Units that copy a model.
create sequence honors_adoption_seq start with 50 increment by 50;
create table honors_adoption (
    id         bigint        primary key,
    version    bigint        not null,
    model_id   bigint        not null references honors_model (id),
    unit_id    bigint        not null,
    started_on date          not null,
    person_id  bigint,
    adapted    varchar(4000) not null,
    state      varchar(20)   not null,
    figures    varchar(8000) not null,
    result     varchar(8000) not null,
    filed      varchar(10)   not null,
    changed_by varchar(120)  not null,
    changed_at timestamp     not null,
    unique (model_id, unit_id)
);
create index honors_adoption_unit_ix on honors_adoption (unit_id);

-- What was decided about it year by year.
create sequence honors_adoption_review_seq start with 50 increment by 50;
create table honors_adoption_review (
    id          bigint        primary key,
    adoption_id bigint        not null references honors_adoption (id),
    review_year int           not null,
    decision    varchar(10)   not null,
    note        varchar(2000) not null,
    done_by     varchar(120)  not null,
    done_at     timestamp     not null,
    unique (adoption_id, review_year)
);
