-- The queue "Đã trả lời" of those who look after every department, newest first.
create index questions_answered_recent_idx on questions (answered_at desc, id desc) where status = 'answered';
