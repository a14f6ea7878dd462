-- Who has opened which post: one row for each person and post, whatever happens at the same time.
create table propaganda_post_read (
    post_id   bigint    not null,
    person_id bigint    not null,
    read_at   timestamp not null,
    primary key (post_id, person_id),
    constraint propaganda_post_read_post foreign key (post_id) references propaganda_post (id)
);
create index propaganda_post_read_person_ix on propaganda_post_read (person_id, post_id);

-- Who has said of a post that must be read: read and understood.
create table propaganda_acknowledgement (
    post_id         bigint    not null,
    person_id       bigint    not null,
    acknowledged_at timestamp not null,
    primary key (post_id, person_id),
    constraint propaganda_acknowledgement_post foreign key (post_id) references propaganda_post (id)
);
create index propaganda_acknowledgement_person_ix on propaganda_acknowledgement (person_id, post_id);

-- On which days people were reminded of a post, by whom and how many of them.
create table propaganda_reminder (
    post_id     bigint       not null,
    reminded_on date         not null,
    reminded_by varchar(160) not null,
    people      int          not null,
    primary key (post_id, reminded_on),
    constraint propaganda_reminder_post foreign key (post_id) references propaganda_post (id)
);

-- Up to which moment somebody counts everything as seen. This is no reading: reach does not ask for it.
create table propaganda_seen (
    person_id bigint    primary key,
    seen_at   timestamp not null
);

create table propaganda_column_follow (
    column_id   bigint    not null,
    person_id   bigint    not null,
    followed_at timestamp not null,
    primary key (column_id, person_id),
    constraint propaganda_column_follow_column foreign key (column_id) references propaganda_column (id)
);
create index propaganda_column_follow_person_ix on propaganda_column_follow (person_id);

-- Posts that have appeared and whose followers have not been told yet. A post may be queued before its own row is written.
create table propaganda_announcement (
    post_id   bigint    primary key,
    queued_at timestamp not null
);
