-- What was typed about a question or a referral, and not saved yet, goes with it: by hand and on its day alike.

CREATE FUNCTION desk.drop_drafts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM access.draft d WHERE d.subject_id = OLD.id;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION desk.drop_drafts FROM PUBLIC;

CREATE TRIGGER drop_drafts AFTER DELETE ON desk.question FOR EACH ROW EXECUTE FUNCTION desk.drop_drafts();
CREATE TRIGGER drop_drafts AFTER DELETE ON desk.referral FOR EACH ROW EXECUTE FUNCTION desk.drop_drafts();
