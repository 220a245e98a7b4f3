-- Until when an answer to an invitation may change: to a no before the meeting, to a yes until the item begins. It
-- holds for those who sign in and for those who answer on a page; what an answer says of a page nobody here reads.

CREATE FUNCTION cell.answer_in_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM cell.item i JOIN cell.meeting m ON m.id = i.meeting_id
               WHERE i.dossier_id = NEW.from_dossier_id AND i.state = 'waiting'
                 AND (m.state = 'planned' AND m.held_at > now()
                      OR NEW.state = 'accepted' AND m.state IN ('planned', 'running'))) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'too late to change an answer' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER answer_in_time BEFORE UPDATE ON access.handover
    FOR EACH ROW WHEN (NEW.kind = 'cell.invitation' AND OLD.state IN ('accepted', 'declined')
                       AND NEW.answer IS DISTINCT FROM OLD.answer)
    EXECUTE FUNCTION cell.answer_in_time();

-- A page about an invitation takes no answer any more once its item has begun; the page then says that it is closed.
CREATE FUNCTION cell.page_in_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM cell.invitation v JOIN cell.item i ON i.id = v.item_id
               WHERE v.id = NEW.about_id AND i.state <> 'waiting') THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER page_in_time BEFORE UPDATE ON access.answer_page
    FOR EACH ROW WHEN (NEW.answer IS DISTINCT FROM OLD.answer)
    EXECUTE FUNCTION cell.page_in_time();

REVOKE EXECUTE ON FUNCTION cell.answer_in_time, cell.page_in_time FROM PUBLIC;
