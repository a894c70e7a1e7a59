/** Given names met in schools, short forms too; drawn up apart from the product's own lists. */
export const commonGivenNames: readonly string[] = `
Aaliyah Aaron Abbie Abby Abe Abel Abigail Abner Abraham Adam Adelaide Adele Adrian Adrienne Agnes Agnieszka
Ahmad Aiden Aisha Alan Alana Alannah Albert Alberta Alberto Albie Alejandro Alessandra Alessandro Alex Alexa
Alexander Alexandra Alexandria Alexia Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alina Alisa Alison
Alistair Allan Allen Allison Alma Alphonse Alvin Ama Amal Amalia Amanda Amara Amber Ambrose Amelia Amelie Amos
Amy Anastasia Anatole Andre Andrea Andreas Andrei Andy Angel Angela Angelica Angelina Angelo Angie Angus Anita
Anjali Ann Anna Annabel Annabelle Anne Anneliese Annette Annie Ansel Anselm Antoine Antoinette Anton Antonia
Antonio Archie Aretha Ariel Arlene Arlo Armand Arnie Arnold Arron Artemis Arthur Arturo Ash Asher Aspen Aston
Astrid Athena Aubrey Audrey Augusta Augustus Aurelia Aurora Ava Avril Axel Ayla Bailey Bambi Barbara Barnaby
Barney Barry Bart Bartholomew Basil Baxter Bea Beatrice Beau Becca Becky Belinda Bella Ben Benjamin Bernard
Bernice Bernie Bert Bertha Bertie Bertram Beryl Bethany Betsy Betty Beulah Bev Beverley Bex Bianca Bilal Bill
Birgit Bjorn Blaine Blake Blanche Bo Bob Bobby Bonnie Boris Boyd Brad Bradford Bradley Brady Bram Brandon
Brenda Brendan Brent Bret Brett Brian Brianna Bridget Brie Briony Britney Brodie Bronson Bronte Bruce Bruno
Bryan Bryce Bryn Bryony Buck Bud Buddy Burt Byron Cadence Caleb Callie Callum Calvin Cameron Camilla Camille
Candice Candy Caprice Cara Carina Carl Carla Carlo Carlos Carlotta Carlton Carlyle Carmel Carmela Carmen Carol
Carole Caroline Carolyn Carrie Carson Carter Cary Casey Cash Caspar Casper Cassandra Cassie Cath Catherine
Cathy Caz Cecil Cecilia Cedric Celeste Celia Celine Chad Chan Chandler Chantal Charity Charlene Charlie
Charlotte Charmaine Charmian Chas Chase Chastity Chaz Chelsea Cher Cherie Cherry Cheryl Chester Chidi Chip
Chloe Chris Christa Christabel Christian Christie Christina Christine Christy Cicely Cindy Claire Clara
Clarence Clarice Clarissa Clark Claude Claudette Claudia Clay Clayton Clem Clement Clementine Cleo Cliff
Clifford Clifton Clint Clive Clyde Cody Colette Colin Colleen Connor Conrad Constance Constantine Coop Cooper
Cora Coral Cordelia Corey Corinne Cornelia Cornelius Cory Cosmo Courtney Craig Crispin Cristian Crystal Curtis
Cuthbert Cynthia Cyril Cyrus Dahlia Daisy Dale Dalton Damian Damien Damon Dan Dana Dane Dani Daniel Danielle
Danny Dante Daphne Darcy Daria Darius Darla Darlene Darren Darryl Darwin Dave David Davina Davis Dawn Dean
Deanna Deanne Deb Debbie Deborah Debra Debs Declan Dee Deirdre Delia Delilah Della Delphine Demetrius Demi
Denise Dennis Denny Denzil Derek Desiree Desmond Destiny Devin Devon Dexter Di Diamond Diana Diane Dick Diego
Digby Dillon Dimitri Dina Dinah Dino Dion Dirk Dmitri Dolly Dolores Dom Dominic Dominick Dominique Don Donald
Donna Donnie Donovan Dora Doreen Dorian Doris Dorothea Dorothy Dot Dottie Douglas Drew Duke Dulcie Duncan
Dustin Dwayne Dwight Dylan Earl Earnest Ebony Echo Ed Eddie Eden Edgar Edie Edith Edmond Edmund Edna Edward
Edwin Effie Egon Eileen Elaine Eleanor Eleanora Elena Eli Elias Elijah Elinor Eliot Elisa Elisabeth Elise
Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Elmer Eloise Elouise Elsa Elsie Elspeth Elton Elvira
Elvis Emanuel Emanuelle Emerson Emery Emil Emile Emilia Emily Emma Emmanuel Emmett Enid Enoch Enrico Enrique
Ephraim Eric Erica Erik Erika Erin Ernest Ernie Errol Esme Esmeralda Esperanza Estelle Ester Esther Ethan
Ethel Etta Euan Eugene Eugenie Eunice Eustace Eva Evan Evander Evangeline Evelyn Everett Evie Ewart Ezekiel
Ezra Fabian Fabio Faith Farah Fatima Fatou Fay Faye Felicity Felipe Felix Femi Fern Fernando Fidel Fifi Finley
Finn Fiona Fleur Flo Florence Flossie Floyd Ford Forest Fox Fran Frances Francesca Francis Frank Frankie
Franklin Fred Freda Freddie Freddy Frederic Frederica Frederick Frederik Freya Gabby Gabe Gabriel Gaia Gail
Gareth Garth Gary Gavin Gaynor Gemma Genevieve Geoff Geoffrey George Georges Georgia Georgiana Georgie
Georgina Gerald Geraldine Gerard Germaine Gerry Gertrude Gez Gideon Gigi Gilbert Gilda Giles Gill Gillian
Ginger Ginny Giorgio Giovanni Giselle Gladys Glen Glenda Glenn Gloria Godfrey Gordon Gordy Grace Graham
Grayson Greg Gregor Gregory Greta Grover Guido Guinevere Gunther Gus Gustav Guy Gwendoline Gwendolyn Gwyneth
Hadley Hailey Hal Hamza Hank Hannah Hans Harlan Harley Harlow Harmony Harold Harper Harriet Harris Harrison
Harry Harvey Hattie Hayden Haydn Hayley Heather Hector Hedley Heidi Helen Helena Hendrix Henri Henrietta
Henrik Henry Herbert Herman Hermann Hermione Hester Hilary Hilda Hilton Hiram Hiro Holden Hollie Holly Homer
Honor Hope Horace Howard Hubert Hudson Huey Hugh Hugo Humphrey Hunter Huw Hyacinth Hylda Ian Ichabod Ida
Ignatius Igor Ike Iman Immanuel Imogen Imran India Indigo Inez Inga Ingrid Ioana Ira Irene Iris Irma Irving
Irwin Isaac Isabel Isabella Isabelle Isadora Isaiah Isidore Isla Ismael Isobel Isolde Israel Issy Ivan Ivor
Ivy Izzy Jacinta Jack Jackie Jackson Jacob Jacqueline Jade Jaden Jaime Jake Jamal James Jamie Jamila Jan Jana
Jane Janet Janice Janine Jared Jarrod Jarvis Jasmin Jasmine Jason Jasper Javier Jaxon Jaxson Jay Jayden Jayne
Jaz Jean Jeanette Jeb Jed Jefferson Jeffery Jeffrey Jemima Jemma Jenna Jennifer Jenny Jenson Jeremy Jerome
Jerry Jess Jesse Jessica Jessie Jethro Jewel Jill Jim Jimmy Jin Jo Joachim Joan Joanna Joanne Joaquin Joba
Jocasta Jocelyn Jock Jodie Jody Joe Joel Joey Johan Johann Johanna John Johnnie Johnny Jolene Jon Jonah Jonas
Jonathan Jools Jordan Jordana Jorge Jose Josefina Joseph Josephine Josh Joshua Josiah Josie Jove Joy Joyce
Juan Juanita Judd Jude Judith Judson Judy Jules Julia Julian Juliana Julianne Julie Juliet Juliette June Juno
Justice Justin Justine Kaitlyn Kane Kara Karen Karin Karina Karl Karla Kat Katarzyna Kate Kath Katherine
Kathie Kathleen Kathryn Katia Katie Katja Katrina Katya Kay Kayla Kayleigh Kaz Keanu Keeley Keenan Keira Keith
Kelly Kelsey Kelvin Ken Kendall Kendra Kenji Kenneth Kenny Kent Kerr Kerri Kerry Kev Kevin Khalil Kian Kiera
Kieran Kiki Kim Kimberley Kimberly King Kingsley Kip Kirk Kirsten Kirsty Kit Klaus Kobe Kofi Kris Krista
Kristen Kristin Kristina Kurt Kwame Kyle Kyra Lacey Lachlan Lana Lance Landon Lara Larissa Larry Lars Laszlo
Latoya Laura Laurel Lauren Laurence Laurie Lavender Laverne Lavinia Lawrence Layla Lea Leah Leander Lech Lee
Leigh Leila Leland Lemuel Len Lena Lennie Lennox Lenny Leo Leonard Leonardo Leonie Leonora Leopold Leroy Les
Lesley Leslie Lester Leticia Levi Lewis Lex Lexi Lia Liam Liana Liberty Liesel Lil Lila Lilian Lilith Lillian
Lily Linda Lindsay Lindsey Ling Linus Lionel Lisa Lisbeth Livia Liz Liza Lizzy Lloyd Logan Lois Lola Lorelei
Lorenzo Loretta Lori Lorna Lorraine Lottie Lou Louella Louie Louis Louise Lourdes Luca Lucas Lucia Lucian
Lucien Lucille Lucinda Lucius Lucy Luigi Luis Luisa Luke Lulu Luna Lydia Lyla Lynda Lyndon Lynn Lynne Lyra
Mabel Mable Mack Madeleine Madeline Madge Madison Maeve Magda Magnus Mags Maia Maisie Makayla Malcolm Malik
Mallory Mandy Manfred Manny Manuel Marcel Marcella Marcelle Marcia Marco Marcus Marek Margaret Margarita
Margery Margo Margot Marguerite Maria Mariam Marian Mariana Marianne Marie Mariel Marigold Marilyn Marina
Mario Marion Maris Marisa Marissa Marjorie Marjory Mark Marlene Marlon Marlow Marnie Marsha Marshall Martha
Martin Martina Martine Marty Marv Marvin Mary Maryam Mason Mathilda Matilda Matt Matthew Matthias Mattie Maud
Maude Maura Maureen Maurice Maverick Mavis Max Maxim Maxine Maxwell May Maya Maz Meadow Meera Meg Megan Meghan
Mel Melinda Melissa Melody Melvin Mercedes Meredith Merle Merlin Merry Mervyn Meryl Mia Micah Michael Michaela
Michel Michelle Mick Micky Miguel Mihai Mike Mikey Mikhail Mikkel Mila Mildred Milena Miles Millie Milly Milo
Milton Mimi Mindy Ming Minnie Mira Miranda Miriam Misha Missy Misty Mitch Mitchell Mo Moe Mohamad Mohammed
Moira Mollie Molly Mona Monique Montgomery Monty Morgana Morris Moses Muhammad Muriel Murphy Murray Myles Myra
Myrtle Nadia Nadine Nana Nancy Naomi Napoleon Nash Nat Natalie Natasha Nathalie Nathan Nathaniel Ned Neil
Nellie Nelly Nelson Nestor Neville Ngozi Nicholas Nick Nicky Nico Nicola Nicolas Nicole Nige Nigel Nik Nikita
Nikki Nikolai Nina Nita Noah Noel Noelle Noor Nora Norbert Norma Norman Norris Norton Nova Octavia Octavian
Odette Oleg Olga Olive Oliver Olivia Ollie Omar Ophelia Orla Orlando Orson Osborne Oscar Oswald Otis Otto Owen
Ozzy Pablo Paddy Paige Paloma Pam Pamela Pandora Paris Parker Pascal Pat Patience Patricia Patrick Patsy Patti
Patty Paul Paula Paulette Pauline Paulo Pawel Payton Pearce Pearl Pedro Peg Peggy Penelope Penny Percy Perry
Pete Peter Petra Petunia Peyton Phil Philip Philippa Philomena Phineas Phoebe Phoenix Phyllis Pierce Pierre
Piers Pip Piper Pollyanna Poppy Porter Portia Preston Prince Princess Priscilla Priya Prudence Prue Quentin
Quincy Quinn Quinton Rachel Rafael Rafferty Raffi Rafi Raina Ralph Ramona Ramsey Randall Randolph Randy
Raphael Raquel Raul Raven Ravi Ray Raymond Reagan Rebecca Reece Reg Reggie Regina Reginald Reid Remi Remy Rena
Renata Rene Renee Reuben Rex Rey Rhea Rhett Rhianna Rhona Rhys Ric Rich Richard Rick Ricky Rico Riley Rio
Ripley Rita River Rob Robbie Robby Robert Roberta Roberto Robin Rocco Rocky Roderick Rodney Rodrigo Roger
Roland Rolf Rollo Roman Romeo Romy Ron Ronald Ronnie Roo Rory Rosa Rosalie Rosalind Rosalinda Rosamund Rosanna
Rosanne Roscoe Rose Rosemary Rosie Ross Rowena Roxanne Roxy Roy Royston Ruby Rudolf Rudolph Rudy Rufus Rupert
Russell Rusty Ruthie Ryan Ryder Sabine Sacha Sade Sadie Sage Sal Sally Salvador Salvatore Sam Samantha Sammy
Sampson Samson Samuel Sanders Sandra Sandy Sanjay Santiago Sara Sarah Saskia Saul Savannah Saxon Scarlett
Scott Scout Sean Sebastian Selena Selina Selma Serena Serenity Sergei Sergio Seth Seymour Shane Shannon Sharon
Shaun Shay Shaz Shea Sheila Shelagh Shelby Sheldon Shell Shelly Sherlock Sherman Sherri Sherry Shiloh Shirley
Shona Shu Si Sian Sid Sidney Sienna Sierra Sigmund Silas Silvester Silvia Simon Simone Sinbad Sky Skye Skyler
Sofia Sol Solomon Sonia Sonny Sonya Sophia Sophie Spencer Stacey Stan Stanley Stefan Stefanie Stella Steph
Stephanie Stephen Sterling Steve Steven Stevie Stewart Stu Stuart Sue Susan Susanna Suzanne Suze Sven Svetlana
Sybil Sydney Sylvester Sylvia Sylvie Tabitha Talia Tallulah Tamar Tamara Tamsin Tania Tanya Tariq Tarquin Tash
Tasha Tate Tatiana Tayla Taylor Ted Teddy Terence Teresa Terrence Terri Terry Tess Tessa Thaddeus Thea Thelma
Theo Theodora Theodore Therese Thomas Thor Tia Tiana Tiffany Tilda Tim Timmy Timothy Tina Titus Tobias Toby
Todd Tom Tommie Tommy Toni Tony Topher Tori Torquil Tracey Tracie Tracy Travis Trent Trevor Trinity Tris Trish
Tristan Trixie Troy Trudy Truman Tucker Tunde Tyler Tyrone Tyson Ulysses Una Unity Uriah Ursula Val Valentin
Valentina Valentine Valentino Valeria Valerie Vance Vanessa Vaughn Velma Venetia Vera Verity Verna Vernon
Veronica Vi Vic Vicki Vicky Victor Victoria Vik Vince Vincent Vincenzo Viola Violet Violetta Virgil Virginia
Vito Viv Vivian Viviane Vivienne Vladimir Wade Wallace Wallis Wally Walt Walter Wanda Warren Warwick Waverley
Wayne Webster Wei Wendy Wes Wesley Weston Whitney Wilbur Wilfred Wilfrid Wilhelm Wilhelmina Will Willa Willem
William Willis Willow Wills Wilma Wilson Win Winifred Winnie Winona Winston Wolf Wolfgang Woody Wyatt Wynne
Xander Xanthe Xavier Xena Yael Yan Yasmin Yaz Yoko Yolanda Yuki Yuri Yusuf Yves Yvette Yvonne Zac Zachariah
Zachary Zack Zadie Zainab Zak Zane Zara Zeke Zelda Zena Ziggy Zion Zoe Zola Zora Zuri
`
  .trim()
  .split(/\s+/);

/** Surnames met in schools. */
export const commonSurnames: readonly string[] = `
Adams Adeyemi Ahmed Ali Allen Anderson Andrews Armstrong Arnold Ashworth Atkinson Bailey Baker Barker Barnes
Barrett Bates Begum Bell Bennett Berry Bishop Bowen Bowles Bradley Brooks Brown Burke Burns Burton Butler
Byrne Cameron Campbell Carpenter Carr Carter Chapman Charles Clark Clarke Coates Cole Coles Collins Cook
Cooper Cox Crawford Daly Davies Davis Dawson Day Dixon Douglas Doyle Duffy Duncan Dunn Dykes Edwards Elliott
Ellis Evans Ferguson Fisher Fletcher Flynn Ford Foster Fowles Fox Francis Fraser Gallagher Gardner Gates
Gibson Giles Gill Gordon Graham Grant Gray Green Griffiths Hall Hamilton Harris Harrison Hart Hartley Harvey
Hawkins Hayes Higgins Hill Hobbs Hodges Holmes Hopkins Howard Hudson Hughes Humphreys Hunt Hunter Hussain
Ionescu Jackson Jacobs James Jeffries Jenkins Jessop Johnson Jones Jordan Jules Kaur Kavanagh Kelly Kennedy
Khan King Knight Knowles Kowalski Lane Lawrence Lee Lewis Lloyd Love Lynch Macdonald Mackenzie Marshall Martin
Mason Matthews Mensah Meredith Miles Miller Mills Mitchell Moles Moore Morgan Morris Murphy Murray Newman
Nicholson Nolan Nowak Ogden Okafor Osei Owen Palmer Parker Parsons Patel Paterson Payne Pearce Pearson Perkins
Perry Peters Phillips Popescu Porter Potts Powell Price Pritchard Probert Quinn Ramsden Rees Reid Reynolds
Rice Richards Richardson Riley Roberts Robertson Robinson Rogers Rose Ross Russell Ryan Saunders Scott Shaw
Simmons Simons Simpson Sinclair Singh Smith Spencer Stephens Stevens Stewart Stone Stubbs Sugden Summers
Sutherland Sykes Taylor Thomas Thompson Thwaite Tibbs Turner Urquhart Vaughan Walker Wallace Walsh Ward Watson
Watts Webb Webster Wells West White Wilkinson Williams Willis Wills Wilson Wood Woods Wright Yates Young
`
  .trim()
  .split(/\s+/);
