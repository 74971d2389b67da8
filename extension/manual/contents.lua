-- Puts links to all chapters where the text says @CONTENTS@.

local chapters = pandoc.List()

return {
  {
    Header = function(header)
      if header.level == 1 then
        chapters:insert({pandoc.Plain({pandoc.Link(header.content, '#' .. header.identifier)})})
      end
    end,
  },
  {
    Para = function(paragraph)
      if pandoc.utils.stringify(paragraph) == '@CONTENTS@' then
        return pandoc.BulletList(chapters)
      end
    end,
  },
}
