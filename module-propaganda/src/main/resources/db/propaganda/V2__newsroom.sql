-- Columns: what posts named in words before becomes a tree. The first thousand ids are for those words.
create sequence propaganda_column_seq start with 1050 increment by 50;
create table propaganda_column (
    id          bigint        primary key,
    version     bigint        not null,
    code        varchar(60)   not null,
    name        varchar(120)  not null,
    description varchar(1000) not null,
    parent_id   bigint,
    place       int           not null,
    unit_id     bigint,
    access      varchar(10)   not null,
    ended_on    date,
    constraint propaganda_column_code unique (code),
    constraint propaganda_column_parent foreign key (parent_id) references propaganda_column (id)
);
create index propaganda_column_parent_ix on propaganda_column (parent_id);
create table propaganda_column_duty (
    column_id bigint      not null,
    duty      varchar(20) not null,
    person_id bigint      not null,
    primary key (column_id, duty, person_id),
    constraint propaganda_column_duty_of foreign key (column_id) references propaganda_column (id)
);
create index propaganda_column_duty_ix on propaganda_column_duty (person_id);

insert into propaganda_column (id, version, code, name, description, place, access)
    select n.place, 1, concat('chuyen-muc-', n.place), n.name, '', n.place, 'OPEN'
    from (select p.column_name as name, row_number() over (order by p.column_name) as place
          from (select distinct column_name from propaganda_post) p) n;

-- Texts stand apart from what lists show: a list never reads them. Plain text becomes HTML, a paragraph for each line.
create table propaganda_post_text (
    id   bigint           primary key,
    body varchar(1000000) not null
);
insert into propaganda_post_text (id, body)
    select id, case when body = '' then '' else concat('<p>', replace(replace(replace(replace(body, '&', '&amp;'), '<', '&lt;'),
        '>', '&gt;'), U&'\000A', '</p><p>'), '</p>') end from propaganda_post;
update propaganda_post_text set body = replace(body, '<p></p>', '');

alter table propaganda_post add column text_id bigint;
update propaganda_post set text_id = id;
alter table propaganda_post alter column text_id set not null;
alter table propaganda_post add constraint propaganda_post_text_fk foreign key (text_id) references propaganda_post_text (id);
create index propaganda_post_text_ix on propaganda_post (text_id);
alter table propaganda_post drop column body;

alter table propaganda_post add column column_id bigint;
update propaganda_post set column_id = (select c.id from propaganda_column c where c.name = propaganda_post.column_name);
alter table propaganda_post alter column column_id set not null;
alter table propaganda_post add constraint propaganda_post_column_fk foreign key (column_id) references propaganda_column (id);
drop index propaganda_post_column_ix;
alter table propaganda_post drop column column_name;

-- What people say about it beside words. The units and the tags stand in the row for those who read it, and in tables of their own
-- for those who look for them.
alter table propaganda_post add column unit_ids varchar(2000) default '' not null;
alter table propaganda_post add column tags varchar(2000) default '' not null;
alter table propaganda_post add column campaign_id bigint;
alter table propaganda_post add column phase_id bigint;
alter table propaganda_post add column links varchar(5000) default '' not null;
alter table propaganda_post add column talk varchar(10) default 'OPEN' not null;
alter table propaganda_post add column must_read_by date;
alter table propaganda_post add column expires_at timestamp;
alter table propaganda_post add column review_on date;
alter table propaganda_post add column revision int default 1 not null;
alter table propaganda_post add column step varchar(20) default 'ADDED' not null;
alter table propaganda_post add column step_note varchar(500) default '' not null;

-- How far it has come, whose it is, who looked at it. Accounts and people are known by their ids only.
alter table propaganda_post add column owner_account bigint;
alter table propaganda_post add column owner_person bigint;
alter table propaganda_post add column owner_name varchar(120) default '' not null;
alter table propaganda_post add column editor_account bigint;
alter table propaganda_post add column submissions int default 0 not null;
alter table propaganda_post add column submitted_by bigint;
alter table propaganda_post add column submitted_name varchar(120) default '' not null;
alter table propaganda_post add column submitted_at timestamp;
alter table propaganda_post add column approved_by bigint;
alter table propaganda_post add column approved_name varchar(120) default '' not null;
alter table propaganda_post add column approved_at timestamp;
alter table propaganda_post add column return_reason varchar(40) default '' not null;
alter table propaganda_post add column return_comment varchar(2000) default '' not null;
alter table propaganda_post add column returned_name varchar(120) default '' not null;
alter table propaganda_post add column returned_at timestamp;
alter table propaganda_post add column publish_at timestamp;
alter table propaganda_post add column published_at timestamp;
alter table propaganda_post add column corrected_at timestamp;
alter table propaganda_post add column correction_note varchar(500) default '' not null;
alter table propaganda_post add column pinned_until timestamp;
alter table propaganda_post add column review_told date;
alter table propaganda_post add column cover_id bigint;
alter table propaganda_post add column sorted_at timestamp;

-- A day was eight in the morning of it, which is one o'clock in UTC.
update propaganda_post set published_at = cast(published_on as timestamp) + interval '1' hour where state = 'PUBLISHED';
update propaganda_post set sorted_at = case when published_at is null then changed_at else published_at end,
    owner_name = author;
alter table propaganda_post alter column sorted_at set not null;
drop index propaganda_post_sorted_ix;
drop index propaganda_post_state_ix;
alter table propaganda_post drop column published_on;
alter table propaganda_post drop column sorted_on;

create index propaganda_post_sorted_ix on propaganda_post (sorted_at desc, id desc);
create index propaganda_post_state_ix on propaganda_post (state, sorted_at desc, id desc);
create index propaganda_post_column_ix on propaganda_post (column_id, state, sorted_at desc, id desc);
create index propaganda_post_owner_ix on propaganda_post (owner_account, sorted_at desc, id desc);
create index propaganda_post_campaign_ix on propaganda_post (campaign_id, state, sorted_at desc);
create index propaganda_post_publish_ix on propaganda_post (publish_at);
create index propaganda_post_published_ix on propaganda_post (published_at);
create index propaganda_post_expires_ix on propaganda_post (expires_at);
create index propaganda_post_review_ix on propaganda_post (review_on);

create table propaganda_post_tag (
    post_id bigint      not null,
    tag_key varchar(60) not null,
    primary key (post_id, tag_key),
    constraint propaganda_post_tag_of foreign key (post_id) references propaganda_post (id)
);
create index propaganda_post_tag_ix on propaganda_post_tag (tag_key, post_id);

update propaganda_post set unit_ids = coalesce((select string_agg(cast(u.unit_id as varchar(20)), ' ') from propaganda_post_unit u
    where u.post_id = propaganda_post.id), '');

-- What it said before each change.
create sequence propaganda_post_version_seq start with 50 increment by 50;
create table propaganda_post_version (
    id           bigint           primary key,
    post_id      bigint           not null,
    revision     int              not null,
    step         varchar(20)      not null,
    step_note    varchar(500)     not null,
    title        varchar(300)     not null,
    lead_text    varchar(1000)    not null,
    body         varchar(1000000) not null,
    column_id    bigint           not null,
    author       varchar(120)     not null,
    unit_ids     varchar(2000)    not null,
    tags         varchar(2000)    not null,
    campaign_id  bigint,
    phase_id     bigint,
    links        varchar(5000)    not null,
    talk         varchar(10)      not null,
    must_read_by date,
    expires_at   timestamp,
    review_on    date,
    changed_by   varchar(120)     not null,
    changed_at   timestamp        not null,
    constraint propaganda_post_version_of foreign key (post_id) references propaganda_post (id),
    constraint propaganda_post_version_once unique (post_id, revision)
);

-- Why posts are returned: the department words it itself.
create table propaganda_return_reason (
    code    varchar(40)  primary key,
    version bigint       not null,
    title   varchar(200) not null,
    place   int          not null,
    offered varchar(3)   not null
);
insert into propaganda_return_reason (code, version, title, place, offered) values
    ('NOT_VERIFIED', 1, 'Số liệu, tên người hoặc chức danh chưa được xác nhận', 1, 'YES'),
    ('FIGURES_MISSING', 1, 'Thiếu số liệu để người đọc đối chiếu', 2, 'YES'),
    ('SOURCE_MISSING', 1, 'Thiếu căn cứ hoặc dẫn sai văn bản', 3, 'YES'),
    ('WORDING', 1, 'Câu chữ chưa rõ, dài hoặc sai chính tả', 4, 'YES'),
    ('PICTURE', 1, 'Ảnh chưa đạt, thiếu chú thích hoặc thiếu mô tả', 5, 'YES'),
    ('AUDIENCE', 1, 'Chưa đúng chuyên mục hoặc người đọc', 6, 'YES'),
    ('TOO_EARLY', 1, 'Chưa đến lúc đăng', 7, 'YES'),
    ('DUPLICATE', 1, 'Trùng với bài đã có', 8, 'YES'),
    ('OTHER', 1, 'Lý do khác, ghi rõ ở phần nhận xét', 9, 'YES');

-- Posts that come again and again begin from these.
create sequence propaganda_post_template_seq start with 50 increment by 50;
create table propaganda_post_template (
    id            bigint           primary key,
    version       bigint           not null,
    name          varchar(120)     not null,
    column_id     bigint           not null,
    title_pattern varchar(300)     not null,
    lead_text     varchar(1000)    not null,
    body          varchar(1000000) not null,
    tags          varchar(2000)    not null,
    offered       varchar(3)       not null,
    constraint propaganda_post_template_column foreign key (column_id) references propaganda_column (id)
);
create index propaganda_post_template_column_ix on propaganda_post_template (column_id);

-- Who may find a post follows other rules from now on: search reads all of them again.
insert into core_search_outbox (content_type, content_id, recorded_at)
    select 'propaganda.post', cast(id as varchar(64)), localtimestamp from propaganda_post;
