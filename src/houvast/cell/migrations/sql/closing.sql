-- A decision on paper closes a case, and keeps it on the list, exactly as it puts somebody there: in the very
-- transaction in which it was filed, and in no other. A coordinator without a page stays refused.

-- Whether a page about this case was filed in this transaction, by whoever acts.
CREATE FUNCTION cell.is_filed_now(p_dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (
        SELECT FROM cell.filing f JOIN cell.step s ON s.id = f.step_id AND s.dossier_id = f.dossier_id
        WHERE f.dossier_id = p_dossier AND f.filed_at = transaction_timestamp()
          AND f.filed_by = access.current_user_id()
          AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = f.dossier_id))
$$;

CREATE OR REPLACE FUNCTION cell.the_mayor_lists() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF cell.sits_as_mayor(NEW.id) OR cell.is_filed_now(NEW.id) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the mayor alone lists' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION cell.the_mayor_closes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = NEW.id)
       AND NOT cell.sits_as_mayor(NEW.id) AND NOT cell.is_filed_now(NEW.id) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

-- How long a closed case is kept is the mayor's to decide as well: its day is not put off by anybody else.
CREATE FUNCTION cell.the_mayor_keeps() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND EXISTS (SELECT FROM access.dossier d WHERE d.id = NEW.dossier_id AND d.state = 'closed')
       AND NOT cell.sits_as_mayor(NEW.dossier_id) AND NOT cell.is_filed_now(NEW.dossier_id) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER the_mayor_keeps BEFORE UPDATE ON cell."case"
    FOR EACH ROW WHEN (NEW.erase_on IS DISTINCT FROM OLD.erase_on AND OLD.erase_on IS NOT NULL
                       AND (NEW.erase_on IS NULL OR NEW.erase_on > OLD.erase_on))
    EXECUTE FUNCTION cell.the_mayor_keeps();

REVOKE EXECUTE ON FUNCTION cell.is_filed_now, cell.the_mayor_keeps FROM PUBLIC;

-- The day of the next review is the mayor's too. The owner, as a restore or the jobs, is nobody's seat.
CREATE FUNCTION cell.the_mayor_reviews() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = NEW.id)
       AND NOT cell.sits_as_mayor(NEW.id) AND NOT cell.is_filed_now(NEW.id) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER the_mayor_reviews BEFORE UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.track = 'consultation' AND NEW.state = 'listed' AND OLD.state = 'listed'
                       AND NEW.due_on IS DISTINCT FROM OLD.due_on)
    EXECUTE FUNCTION cell.the_mayor_reviews();

REVOKE EXECUTE ON FUNCTION cell.the_mayor_reviews FROM PUBLIC;
