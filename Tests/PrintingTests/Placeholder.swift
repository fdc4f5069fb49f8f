import Printing
