create sequence feedback_suggestion_seq start with 50 increment by 50;

create table feedback_suggestion (
    id         bigint         primary key,
    title      varchar(200)   not null,
    body       varchar(10000) not null,
    author     varchar(120)   not null,
    written_on date           not null
);
