-- A case that is past its day goes with its keys, by the jobs alone. No argument: the database's own day decides.

CREATE FUNCTION cell.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT c.dossier_id FROM cell."case" c WHERE c.erase_on < (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION cell.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid;
BEGIN
    FOR v_dossier IN SELECT cell.overdue_dossiers() LOOP
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

REVOKE EXECUTE ON FUNCTION cell.overdue_dossiers, cell.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA cell TO houvast_sealer;
GRANT EXECUTE ON FUNCTION cell.overdue_dossiers, cell.lapse TO houvast_sealer;
