-- As before, and what goes by its day is counted: a nameless row of the quarter, with no moment of its own.
CREATE OR REPLACE FUNCTION cell.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_gone integer := 0;
    v_dossier uuid;
    v_quarter date := date_trunc('quarter', now() AT TIME ZONE 'Europe/Brussels')::date;
BEGIN
    FOR v_dossier IN SELECT cell.overdue_dossiers() LOOP
        INSERT INTO cell.case_counted (id, created_at, controller_id, quarter, what)
        SELECT gen_random_uuid(), v_quarter::timestamp AT TIME ZONE 'UTC', d.controller_id,
            to_char(v_quarter, 'YYYY"-Q"Q'), 'erased'
        FROM access.dossier d WHERE d.id = v_dossier;
        DELETE FROM cell.invitation i WHERE i.dossier_id = v_dossier;
        DELETE FROM cell.shown s WHERE s.dossier_id = v_dossier;
        DELETE FROM cell.point p WHERE p.dossier_id = v_dossier;
        DELETE FROM cell.item i WHERE i.dossier_id = v_dossier;
        DELETE FROM cell.filing f WHERE f.dossier_id = v_dossier;
        DELETE FROM cell.step s WHERE s.dossier_id = v_dossier;
        DELETE FROM cell."case" c WHERE c.dossier_id = v_dossier;
        PERFORM access.let_go(v_dossier);
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;
