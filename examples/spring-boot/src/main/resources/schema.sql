create table contact (
  id bigint generated always as identity primary key,
  edition varchar(20) not null
);
create index contact_by_edition on contact (edition, id);
create table contact_reason (
  contact_id bigint not null references contact (id),
  position int not null,
  code varchar(120) not null,
  mode varchar(10) not null,
  forms varchar(1000) not null,
  primary key (contact_id, position)
);
