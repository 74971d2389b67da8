// Editions on the disk for offices that have a profile of their own.
#pragma once

#include "support/office.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace places {

/// Puts an edition of the tests where it is found, whole at once.
void put(const std::string& edition, const std::filesystem::path& folder, const std::string& name);

/// Puts an edition of 2032 there, which has that of 2020 with so many municipalities in the province.
void putWithAreas(int count, const std::filesystem::path& folder);

/// Gives the municipalities of putWithAreas() outlines: squares, six in a row.
void outlineAreas(int count, const std::filesystem::path& folder);

/// Replaces a text in a file of an edition there, which must have it.
void replaceIn(const std::filesystem::path& file, std::string_view old, std::string_view with);

/// Puts an edition of this id there that says what that of 2020 does, but for the figure of SINE in Brugge,
/// which is 999 in place of 156.
void putPoisoned(const std::string& id, const std::filesystem::path& folder);

/// A profile with the extension in it, which only has the built-in edition.
class Profile {
public:
    /// `changes` is what becomes of changes in shared folders, as the configuration has it.
    explicit Profile(const std::vector<std::filesystem::path>& sharedFolders = {},
                     const std::filesystem::path& oxt = OXT, const std::string& changes = "ask");

    const std::filesystem::path& path() const { return folder_.path(); }
    /// Where the user's own editions stand.
    std::filesystem::path editions() const { return folder_.path() / "user/participatieladder/editions"; }
    support::Office start() const { return support::Office(folder_.path()); }

private:
    support::TemporaryFolder folder_;
};

} // namespace places
