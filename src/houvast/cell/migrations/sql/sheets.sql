-- Voices about a feedback sheet (law of 30 July 2018, art. 4 §2). Nobody reads one: whoever takes them destroys them
-- all, and that is the end of the asking. Nothing here knows a yes from a no.

-- What a code opens: the day of the meeting. Of whoever is not asked, or no longer, there is nothing.
CREATE FUNCTION cell.asked_about(p_round uuid, p_found_by bytea) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT (m.held_at AT TIME ZONE 'Europe/Brussels')::date
    FROM cell.sheet s JOIN cell.item i ON i.id = s.item_id JOIN cell.meeting m ON m.id = i.meeting_id
    WHERE s.round_id = p_round AND s.state = 'asked'
      AND EXISTS (SELECT FROM cell.voice v WHERE v.sheet_id = s.id AND v.found_by = p_found_by)
$$;

-- Every place is written anew, whoever's voice it was: a copy of the database does not tell which one changed.
CREATE FUNCTION cell.lay_down(p_round uuid, p_found_by bytea, p_laid_down bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_sheet uuid;
BEGIN
    SELECT s.id INTO v_sheet FROM cell.sheet s WHERE s.round_id = p_round AND s.state = 'asked' FOR UPDATE;
    IF NOT FOUND OR length(p_laid_down) IS DISTINCT FROM 32
       OR NOT EXISTS (SELECT FROM cell.voice v WHERE v.sheet_id = v_sheet AND v.found_by = p_found_by) THEN
        RETURN false;
    END IF;
    UPDATE cell.voice v
    SET laid_down = CASE WHEN v.found_by = p_found_by THEN p_laid_down ELSE v.laid_down END
    WHERE v.sheet_id = v_sheet;
    RETURN true;
END $$;

-- The end of the asking, for who coordinates that cell: the places are read once, in no order, and are gone.
CREATE FUNCTION cell.take_voices(p_sheet uuid) RETURNS SETOF bytea
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_laid bytea[];
BEGIN
    PERFORM 1 FROM cell.sheet s JOIN cell."case" c ON c.dossier_id = s.dossier_id JOIN cell.cell l ON l.id = c.cell_id
    WHERE s.id = p_sheet AND s.state = 'asked' AND s.compartment_id IN (SELECT access.held_compartments())
      AND l.coordinator_function_id IN (SELECT access.my_function_keys())
    FOR UPDATE OF s;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    WITH gone AS (DELETE FROM cell.voice v WHERE v.sheet_id = p_sheet RETURNING v.laid_down)
    SELECT array_agg(g.laid_down ORDER BY g.laid_down) INTO v_laid FROM gone g;
    RETURN QUERY SELECT unnest(v_laid);
END $$;

-- A sheet goes forward only. What was frozen stays as it is until it ends; what ended stays ended, and of a text
-- without consensus nothing is left.
CREATE FUNCTION cell.sheet_goes_forward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_sealed boolean := NEW.sealed IS NOT NULL AND NEW.mask IS NOT NULL AND NEW.round_id IS NOT NULL;
        v_bare boolean := NEW.sealed IS NULL AND NEW.mask IS NULL AND NEW.round_id IS NULL;
        v_voices boolean := EXISTS (SELECT FROM cell.voice v WHERE v.sheet_id = NEW.id);
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state = 'draft' AND v_bare OR access.current_user_id() IS NULL THEN
            RETURN NEW;  -- a draft; or the owner, as a restore
        END IF;
    ELSIF OLD.state = 'draft' AND (NEW.state = 'draft' AND v_bare OR NEW.state = 'asked' AND v_sealed AND v_voices)
       OR OLD.state = 'asked' AND NEW.state IN ('agreed', 'no_consensus') AND v_bare AND NOT v_voices THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a sheet goes forward only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER sheet_goes_forward BEFORE INSERT OR UPDATE ON cell.sheet
    FOR EACH ROW EXECUTE FUNCTION cell.sheet_goes_forward();

-- Whatever deletes a sheet deletes its voices, and whatever deletes a case deletes its sheets.
CREATE FUNCTION cell.voices_go_with_sheet() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM cell.voice v WHERE v.sheet_id = OLD.id;
    RETURN OLD;
END $$;
CREATE TRIGGER voices_go_with_sheet BEFORE DELETE ON cell.sheet
    FOR EACH ROW EXECUTE FUNCTION cell.voices_go_with_sheet();

CREATE FUNCTION cell.sheets_go_with_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM cell.given_sheet g WHERE g.dossier_id = OLD.dossier_id;
    DELETE FROM cell.sheet s WHERE s.dossier_id = OLD.dossier_id;
    RETURN OLD;
END $$;
CREATE TRIGGER sheets_go_with_case BEFORE DELETE ON cell."case"
    FOR EACH ROW EXECUTE FUNCTION cell.sheets_go_with_case();

REVOKE EXECUTE ON FUNCTION cell.asked_about, cell.lay_down, cell.take_voices, cell.sheet_goes_forward,
    cell.voices_go_with_sheet, cell.sheets_go_with_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.take_voices TO houvast_app;
GRANT USAGE ON SCHEMA cell TO houvast_signin;
GRANT EXECUTE ON FUNCTION cell.asked_about, cell.lay_down TO houvast_signin;
