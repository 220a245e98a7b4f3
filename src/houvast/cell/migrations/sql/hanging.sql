-- What hangs on a case or on taking part goes with it, whoever deletes it: an erasure, the jobs, a restore.

-- An invitation that nobody answered would still open with the key of the seat it was sent to, and it says a name;
-- why a service does not come may lie half typed beside it.
CREATE FUNCTION cell.parcels_go_along() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM access.draft d USING access.handover h WHERE h.from_dossier_id = NEW.id AND d.subject_id = h.id;
    DELETE FROM access.handover h WHERE h.from_dossier_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER parcels_go_along AFTER UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.track = 'consultation' AND NEW.state = 'erased' AND OLD.state IS DISTINCT FROM 'erased')
    EXECUTE FUNCTION cell.parcels_go_along();

-- What somebody typed about it and never saved lies in a draft that their own key opens, for thirty days.
CREATE FUNCTION cell.drafts_go_along() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM access.draft d WHERE d.subject_id = OLD.id;
    RETURN NULL;
END $$;
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell."case"
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.step
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.item
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.invitation
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.sheet
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.participation
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();
CREATE TRIGGER drafts_go_along AFTER DELETE ON cell.kept
    FOR EACH ROW EXECUTE FUNCTION cell.drafts_go_along();

REVOKE EXECUTE ON FUNCTION cell.parcels_go_along, cell.drafts_go_along FROM PUBLIC;
