create sequence honors_model_seq start with 50 increment by 50;

create table honors_model (
    id          bigint           primary key,
    version     bigint           not null,
    subject     varchar(20)      not null,
    name        varchar(200)     not null,
    field       varchar(120)     not null,
    unit_id     bigint,
    stage       varchar(20)      not null,
    summary     varchar(2000)    not null,
    story       varchar(1000000) not null,
    model_year  int              not null,
    proposed_by varchar(200)     not null,
    publication varchar(20)      not null,
    plain       varchar(2500)    not null,
    changed_by  varchar(120)     not null,
    changed_at  timestamp        not null
);
create index honors_model_year_ix on honors_model (model_year, id);
create index honors_model_field_ix on honors_model (field, model_year);
create index honors_model_unit_ix on honors_model (unit_id, model_year);
