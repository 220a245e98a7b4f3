-- The mayor alone draws up the list (law of 30 July 2018, art. 3 §2): here, and not only in the application.
-- A case comes on the list when whoever acts holds the mayor's function and the mayor's seat of that cell, or when
-- in the same transaction a decision on paper was filed, of which the mayor's seat is told by the database itself.

-- Whether whoever acts sits in a seat of the cell of a case.
CREATE FUNCTION cell.sits_as_mayor(p_dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (
        SELECT FROM cell."case" c JOIN cell.cell s ON s.id = c.cell_id
        JOIN access.dossier d ON d.id = c.dossier_id
        WHERE c.dossier_id = p_dossier AND s.mayor_function_id IN (SELECT access.my_function_keys())
          AND d.controller_id IN (SELECT access.my_controllers_as('mayor')))
$$;

CREATE FUNCTION cell.the_mayor_lists() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF cell.sits_as_mayor(NEW.id) OR EXISTS (
        SELECT FROM cell.filing f JOIN cell.step s ON s.id = f.step_id AND s.dossier_id = f.dossier_id
        WHERE f.dossier_id = NEW.id AND f.filed_at = transaction_timestamp()
          AND f.filed_by = access.current_user_id()
          AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = f.dossier_id)) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the mayor alone lists' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER the_mayor_lists BEFORE UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.track = 'consultation' AND NEW.state = 'listed' AND OLD.state IS DISTINCT FROM 'listed')
    EXECUTE FUNCTION cell.the_mayor_lists();

-- No case is laid under a dossier that stands on the list already.
CREATE FUNCTION cell.a_case_begins_as_proposal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM access.dossier d WHERE d.id = NEW.dossier_id AND d.state <> 'open') THEN
        RAISE EXCEPTION 'a case begins as a proposal' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_case_begins_as_proposal BEFORE INSERT ON cell."case"
    FOR EACH ROW EXECUTE FUNCTION cell.a_case_begins_as_proposal();

-- A filing is of the cell's coordinator or of the mayor's seat, of this moment; the mayor's seat is told.
CREATE FUNCTION cell.tell_of_filing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_mayor uuid; v_coordinator uuid;
BEGIN
    IF access.current_user_id() IS NULL THEN
        RETURN NEW;  -- the owner, as a restore; such a filing lists nobody
    END IF;
    SELECT s.mayor_function_id, s.coordinator_function_id INTO v_mayor, v_coordinator
    FROM cell."case" c JOIN cell.cell s ON s.id = c.cell_id WHERE c.dossier_id = NEW.dossier_id;
    IF NOT FOUND OR (v_coordinator NOT IN (SELECT access.my_function_keys())
                     AND NOT cell.sits_as_mayor(NEW.dossier_id)) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.filed_by := access.current_user_id();
    NEW.filed_at := transaction_timestamp();
    PERFORM access.tell(m.user_id, 'cell.file_decision', NEW.dossier_id) FROM access.function_member m
    WHERE m.function_key_id = v_mayor AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now());
    RETURN NEW;
END $$;
CREATE TRIGGER tell_of_filing BEFORE INSERT ON cell.filing
    FOR EACH ROW EXECUTE FUNCTION cell.tell_of_filing();

REVOKE EXECUTE ON FUNCTION cell.sits_as_mayor, cell.the_mayor_lists, cell.a_case_begins_as_proposal,
    cell.tell_of_filing FROM PUBLIC;
