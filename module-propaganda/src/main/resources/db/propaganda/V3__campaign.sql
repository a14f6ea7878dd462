-- The first hundred numbers are for the channels that come with the portal.
create sequence propaganda_channel_seq start with 150 increment by 50;

-- The ways of telling people things. words: one a line, what a plan may call it; an ellipsis stands for a few words between.
create table propaganda_channel (
    id           bigint        primary key,
    version      bigint        not null,
    code         varchar(40)   not null,
    name         varchar(120)  not null,
    online       boolean       not null,
    words        varchar(1000) not null,
    place        int           not null,
    ended_on     date,
    changed_by   varchar(120)  not null,
    changed_at   timestamp     not null,
    constraint propaganda_channel_code unique (code)
);

insert into propaganda_channel (id, version, code, name, online, words, place, ended_on, changed_by, changed_at) values
 (1, 1, 'chuyen-muc', 'Chuyên mục trên trang thông tin điện tử', true, 'trang thông tin điện tử
cổng thông tin
chuyên mục
chuyên trang
website', 1, null, '-', timestamp '2026-01-01 00:00:00'),
 (2, 1, 'sinh-hoat-chi-bo', 'Sinh hoạt chi bộ', false, 'họp chi bộ
sinh hoạt chi bộ
chi bộ', 2, null, '-', timestamp '2026-01-01 00:00:00'),
 (3, 1, 'ngay-phap-luat', 'Ngày pháp luật', false, 'ngày … pháp luật
sinh hoạt pháp luật', 3, null, '-', timestamp '2026-01-01 00:00:00'),
 (4, 1, 'giao-ban', 'Họp giao ban', false, 'giao ban', 4, null, '-', timestamp '2026-01-01 00:00:00'),
 (5, 1, 'eoffice', 'Hệ thống văn phòng điện tử', true, 'văn phòng điện tử
quản lý văn bản
eoffice
egov
ioffice', 5, null, '-', timestamp '2026-01-01 00:00:00'),
 (6, 1, 'cong-noi-bo', 'Cổng thông tin nội bộ', true, 'cổng nội bộ
thông tin nội bộ
mạng nội bộ', 6, null, '-', timestamp '2026-01-01 00:00:00'),
 (7, 1, 'loa-truyen-thanh', 'Loa truyền thanh', false, 'loa truyền thanh
truyền thanh
phát thanh
loa nội bộ', 7, null, '-', timestamp '2026-01-01 00:00:00'),
 (8, 1, 'pa-no', 'Pa-nô, áp phích, băng rôn', false, 'pa nô
panô
áp phích
băng rôn
khẩu hiệu
cổ động trực quan
tuyên truyền trực quan', 8, null, '-', timestamp '2026-01-01 00:00:00'),
 (9, 1, 'bang-tin', 'Bảng tin', false, 'bảng tin
bảng thông báo', 9, null, '-', timestamp '2026-01-01 00:00:00'),
 (10, 1, 'hoi-nghi', 'Hội nghị, tọa đàm', false, 'hội nghị tuyên truyền
hội nghị chuyên đề
tọa đàm
hội thảo', 10, null, '-', timestamp '2026-01-01 00:00:00'),
 (11, 1, 'doan-the', 'Sinh hoạt đoàn thể', false, 'sinh hoạt đoàn thể
công đoàn
đoàn thanh niên
chi đoàn', 11, null, '-', timestamp '2026-01-01 00:00:00'),
 (12, 1, 'mang-xa-hoi', 'Mạng xã hội', true, 'mạng xã hội
facebook
zalo
fanpage', 12, null, '-', timestamp '2026-01-01 00:00:00'),
 (13, 1, 'bao-dai', 'Báo, đài', false, 'báo chí
báo … đài
phương tiện thông tin đại chúng
đài phát thanh', 13, null, '-', timestamp '2026-01-01 00:00:00'),
 (14, 1, 'cuoc-thi', 'Cuộc thi, hội thi', false, 'cuộc thi
hội thi
hội diễn', 14, null, '-', timestamp '2026-01-01 00:00:00'),
 (15, 1, 'chao-co', 'Chào cờ đầu tháng', false, 'chào cờ', 15, null, '-', timestamp '2026-01-01 00:00:00');

create sequence propaganda_campaign_seq start with 50 increment by 50;

create table propaganda_campaign (
    id               bigint        primary key,
    version          bigint        not null,
    title            varchar(300)  not null,
    purpose          varchar(8000) not null,
    movement         varchar(300)  not null,
    starts_on        date          not null,
    ends_on          date          not null,
    anniversary_on   date,
    anniversary_name varchar(200)  not null,
    state            varchar(20)   not null,
    reason           varchar(1000) not null,
    openness         varchar(20)   not null,
    links            varchar(4000) not null,
    note             varchar(4000) not null,
    source           varchar(100),
    plain            varchar(1500) not null,
    changed_by       varchar(120)  not null,
    changed_at       timestamp     not null,
    constraint propaganda_campaign_source unique (source)
);
create index propaganda_campaign_starts_ix on propaganda_campaign (starts_on, id);
create index propaganda_campaign_state_ix on propaganda_campaign (state, ends_on);

-- The units that carry it out.
create table propaganda_campaign_unit (
    campaign_id bigint not null,
    unit_id     bigint not null,
    primary key (campaign_id, unit_id),
    constraint propaganda_campaign_unit_campaign foreign key (campaign_id) references propaganda_campaign (id)
);
create index propaganda_campaign_unit_ix on propaganda_campaign_unit (unit_id, campaign_id);

-- The units whose people it is for; none for everyone.
create table propaganda_campaign_audience (
    campaign_id bigint not null,
    unit_id     bigint not null,
    primary key (campaign_id, unit_id),
    constraint propaganda_campaign_audience_campaign foreign key (campaign_id) references propaganda_campaign (id)
);
create index propaganda_campaign_audience_ix on propaganda_campaign_audience (unit_id, campaign_id);

create table propaganda_campaign_channel (
    campaign_id bigint not null,
    channel_id  bigint not null,
    primary key (campaign_id, channel_id),
    constraint propaganda_campaign_channel_campaign foreign key (campaign_id) references propaganda_campaign (id),
    constraint propaganda_campaign_channel_channel foreign key (channel_id) references propaganda_channel (id)
);

create sequence propaganda_theme_seq start with 50 increment by 50;

create table propaganda_theme (
    id          bigint        primary key,
    campaign_id bigint        not null,
    place       int           not null,
    name        varchar(200)  not null,
    explanation varchar(4000) not null,
    constraint propaganda_theme_campaign foreign key (campaign_id) references propaganda_campaign (id)
);
create index propaganda_theme_ix on propaganda_theme (campaign_id, place);

create sequence propaganda_phase_seq start with 50 increment by 50;

create table propaganda_phase (
    id          bigint        primary key,
    campaign_id bigint        not null,
    place       int           not null,
    name        varchar(200)  not null,
    starts_on   date          not null,
    ends_on     date          not null,
    contents    varchar(8000) not null,
    constraint propaganda_phase_campaign foreign key (campaign_id) references propaganda_campaign (id)
);
create index propaganda_phase_ix on propaganda_phase (campaign_id, place);

create sequence propaganda_target_seq start with 50 increment by 50;

-- How many posts and activities are planned for a channel in a phase.
create table propaganda_target (
    id          bigint primary key,
    campaign_id bigint not null,
    phase_id    bigint not null,
    channel_id  bigint not null,
    planned     int    not null,
    constraint propaganda_target_one unique (phase_id, channel_id),
    constraint propaganda_target_campaign foreign key (campaign_id) references propaganda_campaign (id),
    constraint propaganda_target_phase foreign key (phase_id) references propaganda_phase (id),
    constraint propaganda_target_channel foreign key (channel_id) references propaganda_channel (id)
);
create index propaganda_target_ix on propaganda_target (campaign_id);

create sequence propaganda_activity_seq start with 50 increment by 50;

create table propaganda_activity (
    id          bigint        primary key,
    version     bigint        not null,
    campaign_id bigint        not null,
    phase_id    bigint,
    channel_id  bigint        not null,
    unit_id     bigint        not null,
    held_on     date          not null,
    people      int,
    title       varchar(300)  not null,
    body        varchar(8000) not null,
    changed_by  varchar(120)  not null,
    changed_at  timestamp     not null,
    constraint propaganda_activity_campaign foreign key (campaign_id) references propaganda_campaign (id),
    constraint propaganda_activity_phase foreign key (phase_id) references propaganda_phase (id),
    constraint propaganda_activity_channel foreign key (channel_id) references propaganda_channel (id)
);
create index propaganda_activity_campaign_ix on propaganda_activity (campaign_id, held_on);
create index propaganda_activity_unit_ix on propaganda_activity (unit_id, held_on);
