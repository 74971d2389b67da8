// Files and folders as the system has to treat them so that a power cut finds them whole. This is the one
// place that knows the system. Every function throws std::system_error.
#pragma once

#include "ladder/package/writer.hpp"

#include <filesystem>
#include <span>
#include <string_view>

namespace ladder::store {

/// What is being written has a name that begins so until it is whole; see hiddenPathIn().
inline constexpr std::string_view hiddenPrefix = ".participatieladder-";

/// Gives a path in a folder that nothing has and nobody can foresee.
std::filesystem::path hiddenPathIn(const std::filesystem::path& folder);

/// Makes new files in a folder, with the folders in their paths; all is on the disk when this returns. It
/// stays this folder, though somebody may give its name to another one or to a link meanwhile, and none of
/// them may be a link.
void fillFolder(const std::filesystem::path& folder, std::span<const package::File> files);

/// Puts a file, which is on the disk when this returns, in the place of one of the same name or of none. It
/// is written beside that one, which is whole until it is replaced and stays where this fails. Whoever may
/// read or change it may do so afterwards; where the system does not let the user give it to the same group
/// and list of people, they may do what everybody may. Only a file that the user may change is replaced, so
/// no link.
void replaceFile(const std::filesystem::path& file, std::string_view content);

/// Brings to the disk which names stand in a folder. Does nothing where the file system cannot.
void flushFolder(const std::filesystem::path& folder);

/// Tells whether the user may make something in a folder, as far as that can be known without trying it.
bool mayWrite(const std::filesystem::path& folder);

/// Tells whether a link is neither the user's own nor the system's: whoever made it chooses where it leads.
bool isLinkOfOther(const std::filesystem::path& path);

} // namespace ladder::store
