"""What pages, sweeper and meters ask of PostgreSQL when it holds millions of submissions."""
