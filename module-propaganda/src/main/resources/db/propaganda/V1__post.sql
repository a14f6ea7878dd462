create sequence propaganda_post_seq start with 50 increment by 50;

create table propaganda_post (
    id           bigint           primary key,
    version      bigint           not null,
    title        varchar(300)     not null,
    lead_text    varchar(1000)    not null,
    body         varchar(1000000) not null,
    column_name  varchar(120)     not null,
    author       varchar(120)     not null,
    state        varchar(20)      not null,
    published_on date,
    sorted_on    date             not null,
    reach        varchar(20)      not null,
    plain        varchar(1500)    not null,
    changed_by   varchar(120)     not null,
    changed_at   timestamp        not null
);
create index propaganda_post_sorted_ix on propaganda_post (sorted_on, id);
create index propaganda_post_column_ix on propaganda_post (column_name, sorted_on);
create index propaganda_post_state_ix on propaganda_post (state, sorted_on);

create table propaganda_post_unit (
    post_id bigint not null,
    unit_id bigint not null,
    primary key (post_id, unit_id),
    constraint propaganda_post_unit_post foreign key (post_id) references propaganda_post (id)
);
create index propaganda_post_unit_ix on propaganda_post_unit (unit_id, post_id);
