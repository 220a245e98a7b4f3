-- What moves on a receipt: its seat opened the extract, confirms a recall or does away with it; its giver recalls.

CREATE FUNCTION cell.see_extract(p_extract uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE cell.receipt SET seen_at = now()
    WHERE extract_id = p_extract AND seen_at IS NULL AND recalled_at IS NULL AND dropped_at IS NULL
      AND function_id IN (SELECT access.my_function_keys())
$$;

CREATE FUNCTION cell.confirm_recall(p_receipt uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE cell.receipt SET confirmed_at = now()
    WHERE id = p_receipt AND recalled_at IS NOT NULL AND confirmed_at IS NULL
      AND function_id IN (SELECT access.my_function_keys());
    RETURN FOUND;
END $$;

CREATE FUNCTION cell.drop_receipts(p_extract uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE cell.receipt SET dropped_at = now()
    WHERE extract_id = p_extract AND dropped_at IS NULL AND recalled_at IS NULL
      AND function_id IN (SELECT access.my_function_keys())
$$;

-- A recall reaches everybody it was given to, and every slip a meeting made of it.
CREATE FUNCTION cell.recall_receipts(p_extract uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM cell.extract e JOIN access.compartment c ON c.id = e.compartment_id
                   WHERE e.id = p_extract AND c.controller_id IN (SELECT access.my_controllers())
                     AND c.id IN (SELECT access.held_compartments())) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE cell.receipt SET recalled_at = now()
    WHERE extract_id = p_extract AND recalled_at IS NULL AND dropped_at IS NULL;
    DELETE FROM cell.slip WHERE extract_id = p_extract;
END $$;

-- What is past its day goes, by the jobs alone and without any key. No argument: the database's own day decides,
-- so that nobody who reaches the jobs' role makes a day come sooner.
CREATE FUNCTION cell.overdue_participations() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p.dossier_id FROM cell.participation p
    WHERE p.erase_on < (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION cell.lapse_participations() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid;
BEGIN
    FOR v_dossier IN SELECT cell.overdue_participations() LOOP
        DELETE FROM cell.slip s USING cell.extract e WHERE s.extract_id = e.id AND e.dossier_id = v_dossier;
        DELETE FROM cell.receipt r WHERE r.dossier_id = v_dossier;
        DELETE FROM cell.extract e WHERE e.dossier_id = v_dossier;
        DELETE FROM cell.kept k WHERE k.dossier_id = v_dossier;
        DELETE FROM cell.participation p WHERE p.dossier_id = v_dossier;
        PERFORM access.let_go(v_dossier);
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

CREATE FUNCTION cell.lapse_slips() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM cell.slip s WHERE s.expires_at <= now();
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION cell.see_extract, cell.confirm_recall, cell.drop_receipts, cell.recall_receipts,
    cell.overdue_participations, cell.lapse_participations, cell.lapse_slips FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.see_extract, cell.confirm_recall, cell.drop_receipts, cell.recall_receipts
    TO houvast_app;
GRANT USAGE ON SCHEMA cell TO houvast_sealer;
GRANT EXECUTE ON FUNCTION cell.overdue_participations, cell.lapse_participations, cell.lapse_slips TO houvast_sealer;
