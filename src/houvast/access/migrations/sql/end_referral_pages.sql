-- A page for a receiver ends with its dossier, whoever erases that: address and code would open it still.

CREATE FUNCTION access.end_referral_pages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM access.referral_page r WHERE r.dossier_id = NEW.id;
    RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION access.end_referral_pages FROM PUBLIC;
CREATE TRIGGER end_referral_pages AFTER UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.state = 'erased' AND OLD.state IS DISTINCT FROM 'erased')
    EXECUTE FUNCTION access.end_referral_pages();
