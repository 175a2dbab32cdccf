-- The way of talking that was chosen for a meeting, and the tutee's word on whether it helped.
alter table meeting
    add method text check (method in ('problem-dialogue', 'discussion', 'self-analysis', 'debate', 'journey')),
    add helped text check (helped in ('yes', 'partly', 'no'));
