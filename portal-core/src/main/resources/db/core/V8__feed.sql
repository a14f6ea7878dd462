-- Private links by which programs of a person's own read feeds and calendars; only a digest of each key is kept.
create table core_feed_link (
    account_id bigint      not null,
    purpose    varchar(60) not null,
    key_hash   varchar(64) not null,
    made_at    timestamp   not null,
    primary key (account_id, purpose),
    constraint core_feed_link_key unique (key_hash),
    constraint core_feed_link_account foreign key (account_id) references core_account (id)
);
