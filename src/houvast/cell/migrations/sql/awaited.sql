-- The application gives an overview, and so says that nobody waits for it any more.
GRANT UPDATE (is_awaited) ON cell.step TO houvast_app;
CREATE INDEX step_awaited ON cell.step (dossier_id) WHERE is_awaited;

-- What was asked before this column stood: the log holds the number of each request, and of each that was given.
UPDATE cell.step s SET is_awaited = true
    WHERE EXISTS (SELECT FROM audit.entry e WHERE e.event = 'cell.note_overview_asked' AND e.subject_id = s.id)
    AND NOT EXISTS (SELECT FROM audit.entry e WHERE e.event = 'cell.give_overview' AND e.subject_id = s.id);
