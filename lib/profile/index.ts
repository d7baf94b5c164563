export { addSkill, canonicalSkillName, changeSkill, removeSkill, renameSkill } from './editing'
export { type Migrations, migrateProfile, profileMigrations } from './migrations'
export { type ProfileResult, type ProfileSource, parseProfile } from './parse'
export { sampleProfile } from './sample'
